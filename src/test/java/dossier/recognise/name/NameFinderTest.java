package dossier.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.recognise.Texts;
import dossier.recognise.text.Context;
import dossier.recognise.text.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private final NameFinder finder = new NameFinder();

    @Test
    void staysQuickWhereEveryWordHasACapital() {
        String text = "President Ilse of the Ministry of Labour, Health and ".repeat(20_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text));
    }

    @Test
    void namesNeverOverlap() {
        String text =
                "Security Council Secretary Ilse Brandt of the Bank of Lesk & Sons met U.S. Gen. J. R. Orsk-Moor. "
                        .repeat(50);

        List<Mention.OfName> names = find(text);

        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).at().overlaps(names.get(i - 1).at())).isFalse();
        }
    }

    @Test
    void isSurerOfANameThatComesAgain() {
        List<Mention.OfName> once = find("They met Orskov there.");
        List<Mention.OfName> again = find("They met Orskov there. They liked Orskov.");

        assertThat(again.get(0).certainty()).isGreaterThan(once.get(0).certainty());
    }

    private List<Mention.OfName> find(String text) {
        Article.Clean clean = Texts.clean(text);
        Reading reading = Reading.of(clean.body());
        return finder.find(reading, new Context(clean.metadata(), reading));
    }
}
