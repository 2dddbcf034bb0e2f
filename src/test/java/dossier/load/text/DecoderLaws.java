package dossier.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DecoderLaws {
    @Property(tries = 500)
    void readsAnyBytes(@ForAll @Size(max = 400) byte[] bytes, @ForAll boolean markup) {
        Decoded decoded = Decoder.decode(bytes, markup, "a");
        assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length + 1);
    }

    @Property(tries = 500)
    void anyTextSurvivesUtf8(@ForAll @StringLength(max = 100) String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        boolean marked = sound.startsWith("\uFEFF");
        assertThat(Decoder.decode(sound.getBytes(StandardCharsets.UTF_8), true, "a")
                        .text())
                .isEqualTo(marked ? sound.substring(1) : sound);
    }

    @Property(tries = 500)
    void safeTextIsSafeAlready(@ForAll @StringLength(max = 100) String text) {
        String safe = Characters.safe(text);
        assertThat(Characters.safe(safe)).isEqualTo(safe);
        assertThat(new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(safe);
    }
}
