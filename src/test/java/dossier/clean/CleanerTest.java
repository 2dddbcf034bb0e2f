package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Outcome;
import dossier.model.Removal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanerTest {
    private static final String FIRST =
            "The harbour council of Kelm voted on Tuesday to close the northern pier for eleven weeks while divers"
                    + " look at the piles.";
    private static final String SECOND =
            "Fishing crews said they had been given no warning, and that they would land their catch forty kilometres"
                    + " to the south.";

    @Test
    void keepsVerbatimTextToTheLetter() {
        Article.Clean clean =
                Captures.verbatim("  One line \n\n\nSign in\tnow\n").clean();

        assertThat(clean.body().text()).isEqualTo("  One line \n\n\nSign in\tnow\n");
        assertThat(clean.body().blocks())
                .extracting(block -> block.span().of(clean.body().text()))
                .containsExactly("  One line ", "Sign in\tnow");
        assertThat(clean.removals()).isEmpty();
        assertThat(clean.metadata().title()).isNull();
    }

    @Test
    void takesOutWhatAnEditorCallsFurnitureAndLeavesTheRestOfTheLine() {
        Article.Clean clean = Captures.dump(FIRST + "\n\n" + SECOND)
                .furniture("while divers look at the piles.")
                .clean();

        assertThat(clean.body().text())
                .startsWith(
                        "The harbour council of Kelm voted on Tuesday to close the northern pier for eleven weeks\n\n");
        assertThat(clean.removals()).anySatisfy(removal -> {
            assertThat(removal.rule()).isEqualTo("stated");
            assertThat(removal.lines().get(0).text()).isEqualTo("while divers look at the piles.");
        });
    }

    @Test
    void takesInWhatAnEditorCallsTheBody() {
        Article.Clean clean = Captures.dump(FIRST + "\n\n" + SECOND + "\n\nComments\n\nHigh time!")
                .body("High time!")
                .clean();

        assertThat(clean.body().text()).endsWith("\n\nHigh time!");
    }

    @Test
    void reportsACorrectionThatStandsNowhereWithTheNearestWords() {
        Outcome<Article.Clean> outcome = Captures.dump(FIRST + "\n\n" + SECOND)
                .furniture("close the southern pier for eleven weeks")
                .outcome();

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("statement.anchor");
            assertThat(problem.message()).contains("'close the southern pier for eleven weeks'");
            assertThat(problem.hint()).contains("northern pier");
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    void joinsTheLinesOfADumpThatWasWrapped() {
        String wrapped = """
            The harbour council of Kelm voted on Tuesday to close the
            northern pier for eleven weeks while divers inspect the
            piles below the water line, and the crews were not asked.

            Fishing crews said they had been given no warning, and that
            they would have to land their catch forty kilometres to the
            south until the middle of August, when the divers are done.

            A second vote, on compensation for the crews, was put off
            until the state auditor delivers her report on the repair
            fund of the harbour, which nobody expects before autumn.
            """;

        assertThat(Captures.dump(wrapped).clean().body().blocks()).hasSize(3);
    }

    @Test
    void countsTheBlocksBeforeWhatWasCut() {
        Article.Clean clean =
                Captures.dump(FIRST + "\n\nAdvertisement\n\n" + SECOND).clean();

        assertThat(clean.removals()).singleElement().satisfies(removal -> {
            assertThat(removal.kind()).isEqualTo(Removal.FurnitureKind.ADVERTISEMENT);
            assertThat(removal.after()).isEqualTo(1);
        });
    }

    @Test
    void saysOfAnEmptyCaptureThatItIsNoArticle() {
        Article.Clean clean = Captures.dump("").clean();

        assertThat(clean.verdict()).isEqualTo(Article.Verdict.NO_ARTICLE);
        assertThat(clean.body()).isEqualTo(Body.EMPTY);
        assertThat(clean.removals()).isEqualTo(List.of());
    }
}
