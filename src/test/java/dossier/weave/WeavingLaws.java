package dossier.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Gist;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class WeavingLaws {
    private static final String[] ACTORS = {"ruritania", "vostria", "hentzau", "zenda"};
    private static final String[] CONCEPTS = {"clash", "war", "meeting", "arrest", "ceasefire"};
    private static final String[] DATES = {"2021-11-16", "2021-11-17", "2021-11", "2021", "2020-09/2021-11", "-"};
    private static final String[] WORDS = {
        "shots fall at dawn", "troops cross the ridge", "envoys sign on fish", "a court in Kell"
    };

    @Property(tries = 200)
    void theOrderOfArticlesDoesNotMatter(@ForAll("dossiers") String dossier, @ForAll Random random) {
        List<Gist> gists = new ArrayList<>(Notation.read(dossier).gists());
        Dossier woven = woven(gists);
        Collections.shuffle(gists, random);
        assertThat(woven(gists)).as(dossier).isEqualTo(woven);
    }

    @Property(tries = 200)
    void everyDatedTellingStandsInOneEvent(@ForAll("dossiers") String dossier) {
        List<Gist> gists = Notation.read(dossier).gists();
        List<String> told = new ArrayList<>();
        for (Event event : woven(gists).chronology().events()) {
            event.tellings().forEach(telling -> told.add(telling.telling().id()));
        }
        assertThat(told).doesNotHaveDuplicates();
        Set<String> dated = new TreeSet<>();
        for (Gist gist : gists) {
            gist.tellings().stream()
                    .filter(telling -> telling.when() != null)
                    .forEach(telling -> dated.add(telling.id()));
        }
        assertThat(told).as(dossier).containsAll(dated);
    }

    @Property(tries = 200)
    void wovenAgainIsTheSame(@ForAll("dossiers") String dossier) {
        List<Gist> gists = Notation.read(dossier).gists();
        assertThat(woven(gists)).isEqualTo(woven(gists));
    }

    private static Dossier woven(List<Gist> gists) {
        return new Weaver().weave(gists, Notation.read("").reference()).value();
    }

    @Provide
    Arbitrary<String> dossiers() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("kite", "lark", "wren", "finch"),
                        Arbitraries.of(DATES),
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(ACTORS),
                        Arbitraries.of(CONCEPTS),
                        Arbitraries.of(WORDS))
                .as((article, date, one, other, concept, words) -> article + " 2021-12-03 | " + date + " | " + one
                        + " > " + other + " | " + concept + " | " + words);
        return line.list().ofMinSize(1).ofMaxSize(14).map(lines -> String.join("\n", lines));
    }
}
