package dossier.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String TEXT = "Das Fährschiff nach Lörn – «spät»";

    @Test
    void readsUtf8WithAndWithoutAMark() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), false).text()).isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), false)
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16ByItsMark() {
        Decoded decoded = decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), false);
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo("UTF-16LE");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void recognisesUtf16WithoutAMarkAndSaysSo() {
        Decoded decoded = decode("<html><body>The ferry</body></html>".getBytes(StandardCharsets.UTF_16BE), true);
        assertThat(decoded.text()).startsWith("<html>");
        assertThat(decoded.problems()).extracting(Problem::code).containsExactly("encoding.guessed");
    }

    @Test
    void honoursTheCharacterSetThatMarkupDeclares() {
        String page = "<meta charset=\"windows-1251\"><p>Паром опоздал</p>";
        assertThat(decode(page.getBytes(Charset.forName("windows-1251")), true).text())
                .isEqualTo(page);
        String xml = "<?xml version='1.0' encoding='Shift_JIS'?><p>日本語</p>";
        assertThat(decode(xml.getBytes(Charset.forName("windows-31j")), true).text())
                .isEqualTo(xml);
    }

    @Test
    void believesTheBytesRatherThanADeclarationThatTheyBelie() {
        String page = "<meta charset=iso-8859-1><p>" + TEXT + "</p>";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8), true).text()).isEqualTo(page);
    }

    @Test
    void doesNotHonourCharacterSetsThatHideMarkup() {
        String page = "<meta charset=\"utf-7\"><p>+ADw-script+AD4-</p>";
        assertThat(decode(page.getBytes(StandardCharsets.US_ASCII), true).text())
                .isEqualTo(page);
    }

    @Test
    void readsWindows1252WhereNothingElseFits() {
        Decoded decoded = decode(TEXT.getBytes(Charset.forName("windows-1252")), false);
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.problems()).extracting(Problem::code).containsExactly("encoding.guessed");
    }

    @Test
    void keepsUtf8ThatIsBrokenInOnePlace() {
        byte[] bytes = (TEXT + "\n" + TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Decoded decoded = decode(bytes, false);
        assertThat(decoded.text()).startsWith(TEXT).endsWith("\uFFFD");
        assertThat(decoded.problems())
                .extracting(problem -> problem.at().toString())
                .containsExactly("a.txt:2:34");
    }

    @Test
    void neverMakesMarkupOfOverlongForms() {
        byte[] bytes = {'a', (byte) 0xC0, (byte) 0xBC, 'b'};
        assertThat(decode(bytes, false).text()).doesNotContain("<");
    }

    @Test
    void tellsMojibakeFromAccents() {
        assertThat(Mojibake.find("FÃ¤hre nach LÃ¶rn, spÃ¤t")).isEqualTo(1);
        assertThat(Mojibake.find("donâ€™t â€œsayâ€\u009d")).isEqualTo(3);
        assertThat(Mojibake.find("NÃO, à la carte, «Â», Ångström, Ðuro")).isEqualTo(-1);
        assertThat(Mojibake.find(TEXT)).isEqualTo(-1);
    }

    private static Decoded decode(byte[] bytes, boolean markup) {
        return Decoder.decode(bytes, markup, "a.txt");
    }
}
