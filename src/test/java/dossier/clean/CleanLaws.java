package dossier.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanLaws {
    @Property(tries = 200)
    void everyWordStandsInTheBodyOrAmongWhatWasCut(@ForAll("dumps") String dump) {
        Article.Clean clean = Captures.dump(dump).clean();

        List<String> words = new ArrayList<>(words(clean.body().text()));
        clean.removals().forEach(removal -> removal.lines().forEach((Line line) -> words.addAll(words(line.text()))));
        assertThat(words).containsExactlyInAnyOrderElementsOf(words(dump));
    }

    @Property(tries = 200)
    void leavesCoverTheTextPartedByBlankLines(@ForAll("dumps") String dump) {
        Body body = Captures.dump(dump).clean().body();

        List<String> leaves = body.blocks().stream()
                .filter(block -> block.kind().isLeaf())
                .map(block -> block.span().of(body.text()))
                .toList();
        assertThat(String.join("\n\n", leaves)).isEqualTo(body.text());
        for (Body.Block block : body.blocks()) {
            if (block.parent() >= 0) {
                assertThat(body.blocks().get(block.parent()).span().contains(block.span()))
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> dumps() {
        Arbitrary<String> line = Arbitraries.of(
                "Home",
                "Sign in",
                "Share",
                "By Ilka Renn",
                "7 May 2024",
                "• where the trawlers land",
                "a cell\tanother cell",
                "What happens next",
                "",
                "Comments",
                "The council of Kelm voted on Tuesday to close the northern pier for eleven weeks while divers look at"
                        + " it.",
                "Fishing crews said they had been given no warning, and that they would land their catch in the"
                        + " south.");
        return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s\\u00A0]+")) {
            if (!word.isEmpty() && !word.equals("•")) {
                words.add(word);
            }
        }
        return words;
    }
}
