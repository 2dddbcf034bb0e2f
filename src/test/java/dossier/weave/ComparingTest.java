package dossier.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Dossier;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ComparingTest {
    /** A line per note: the article, the kind, the reason. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("comparisons.md", example -> {
            Dossier woven = Notation.weave(example.input()).value();
            List<String> lines = new ArrayList<>();
            woven.comparisons()
                    .forEach((article, notes) ->
                            notes.forEach(note -> lines.add(article + " | " + note.kind() + " | " + note.why())));
            return String.join("\n", lines);
        });
    }

    @Test
    void tellsArticlesOfOneLabelApartByMonthThenDayThenTitle() {
        Dossier woven = Notation.weave("""
            kite 2021-03-01 | - | ruritania | clash | shots
            lark 2021-04-02 | - | ruritania | clash | shots
            wren 2021-04-05 | - | ruritania | clash | shots
            finch 2021-05-06 | - | ruritania | clash | shots
            rook 2021-05-06 | - | ruritania | clash | shots
            outlet kite The Courier
            outlet lark The Courier
            outlet wren The Courier
            outlet finch The Courier
            outlet rook The Courier
            title finch Shots at Kell
            title rook No shots at Kell
            """).value();
        assertThat(woven.labels().values())
                .containsExactlyInAnyOrder(
                        "The Courier 2021-03",
                        "The Courier 2021-04-02",
                        "The Courier 2021-04-05",
                        "The Courier 2021-05-06, «Shots at Kell»",
                        "The Courier 2021-05-06, «No shots at Kell»");
    }

    @Test
    void saysWhatEachDaysCapturesBrought() {
        Dossier woven = Notation.weave("""
            kite 2021-12-03 | 2021-11-16 | ruritania, vostria | clash | Six die in fighting at Kell | count=6 dead
            lark 2021-12-05 | 2021-11-16 | ruritania, vostria | clash | Fighting at Kell kills fifteen | count=15 killed
            lark 2021-12-05 | 2021-12-01 | vostria, zenda | meeting | Ministers of Vostria and Zenda meet
            added lark 2022-01-10
            """).value();
        Dossier.Change latest = woven.changes().get(0);
        assertThat(woven.changes()).hasSize(2);
        assertThat(latest.articles()).hasToString("[lark]");
        assertThat(latest.newActors()).hasToString("[zenda]");
        assertThat(latest.newEvents()).hasToString("[lark-2]");
        assertThat(latest.corroborated()).hasToString("[kite-1]");
        assertThat(latest.contested()).hasToString("[kite-1]");
    }

    @Test
    void knowsACopyByItsPassages() {
        String passage =
                Stream.iterate(1, i -> i + 1).limit(300).map(i -> "word" + i).collect(Collectors.joining(" "));
        List<Long> original = Sketch.words(passage + " and an end of its own").sketch();
        List<Long> copy = Sketch.words("Another beginning. " + passage).sketch();
        List<Long> shared = new ArrayList<>(copy);
        shared.retainAll(original);
        assertThat(shared.size()).isGreaterThan(copy.size() * 9 / 10);
        assertThat(Sketch.words("one two three").count()).isEqualTo(3);
    }
}
