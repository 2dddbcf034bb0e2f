package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints with the fonts that the program ships, and reads the text back with a library that did not write it. */
final class PrinterTest {
    private static final Path FONTS = Path.of("templates/print/fonts");

    private static final String STYLE = """
        @font-face { font-family: Serif; src: url(fonts/serif.ttf); }
        @font-face { font-family: Arabic; src: url(fonts/arabic.ttf); }
        @font-face { font-family: Hebrew; src: url(fonts/hebrew.ttf); }
        @font-face { font-family: Armenian; src: url(fonts/armenian.ttf); }
        @font-face { font-family: Georgian; src: url(fonts/georgian.ttf); }
        @page { size: A4; margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Serif; } }
        body { font-family: Serif, Arabic, Hebrew, Armenian, Georgian; }
        """;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    private byte[] print(String body) throws IOException {
        String html = "<!doctype html><html lang=en><head><title>t</title></head><body>" + body + "</body></html>";
        return new Publisher().print("print/page.html", "print/print.css", html, "A briefing", "en", path -> {
            asked.add(path);
            if (path.equals("print/print.css")) {
                return STYLE.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
            Path font = FONTS.resolve(path.replace("print/fonts/", ""));
            return Files.exists(font) ? Files.readAllBytes(font) : null;
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Latin, 'əşğıİçöü'",
        "Cyrillic, Нагорный",
        "Greek, Ελλάδα",
        "Armenian, Հայաստան",
        "Georgian, საქართველო",
        "Hebrew, ישראל",
        "Arabic, السلام",
        "Persian, گچپژ"
    })
    void everyScriptCanBeReadBack(String script, String words) throws IOException {
        String text = text(print("<p>" + words + "</p>"));
        assertThat(text).contains(words).doesNotContain("#");
    }

    @Test
    void thePageSaysWhichOfHowManyItIs() throws IOException {
        assertThat(text(print("<p>one</p>"))).contains("1 / 1");
    }

    @Test
    void wordsWithLigaturesCanBeFound() throws IOException {
        assertThat(text(print("<p>The fifth, after the office; Մնաց</p>")))
                .contains("The fifth, after the office; Մնաց");
    }

    @ParameterizedTest
    @CsvSource({
        "北京, '[Han script, 2 letters]'",
        "ไ, '[Thai letter]'",
        "'\uD83D\uDE00', '[grinning face]'",
        "'☂\uFE0F', '[umbrella]'"
    })
    void whatNoFontHasIsNamed(String words, String named) throws IOException {
        assertThat(text(print("<p>so " + words + " it is</p>")))
                .contains("so " + named + " it is")
                .doesNotContain("#");
    }

    @Test
    void equalPagesGiveEqualBytes() throws IOException {
        assertThat(print("<p>The same.</p>")).isEqualTo(print("<p>The same.</p>"));
    }

    @Test
    void onlyShippedFontsAreUsedAndAllAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("<p>Words, слова, բառեր.</p>"))) {
            List<String> foreign = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        foreign.add(font.getName());
                    }
                }
            }
            assertThat(foreign).isEmpty();
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        byte[] pdf =
                print("<img src='http://127.0.0.1:9/x.png'><img src='file:///etc/passwd'><img src='jar:file:/x!/y'>"
                        + "<object data='file:///etc/passwd'></object><p>Still here.</p>");
        assertThat(text(pdf)).contains("Still here.").doesNotContain("root:");
        assertThat(asked).allMatch(path -> path.startsWith("print/"));
    }

    @Test
    void linksToTheWebStayLinks() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("<p><a href='https://example.org/a'>there</a></p>"))) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }
}
