package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    private static final List<String> LISTS = List.of(
            "loaded",
            "label",
            "partisan",
            "report-verb",
            "vague",
            "editorial",
            "extent",
            "hedge",
            "speculation",
            "motive",
            "presupposition",
            "cause",
            "dilemma",
            "gloss",
            "analogy",
            "calque",
            "interest",
            "provenance",
            "seat");

    @Test
    void givesEveryEntryAReason() {
        for (String list : LISTS) {
            Lexicon lexicon = Lexicon.of(list);
            assertThat(lexicon.names()).as(list).isNotEmpty();
            for (String entry : lexicon.names()) {
                assertThat(lexicon.why(entry))
                        .as(list + ": " + entry)
                        .isNotBlank()
                        .doesNotStartWith("@");
            }
        }
    }

    @Test
    void givesANeutralWordingWhereOneIsApt() {
        assertThat(Lexicon.of("loaded").instead("awol")).isEqualTo("absent");
        assertThat(Lexicon.of("hedge").instead("apparently|seemingly")).isNull();
    }
}
