package dossier.weave;

import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MergingTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("merging.md", example -> {
            Outcome<Dossier> woven = Notation.weave(example.input());
            List<String> lines = new ArrayList<>();
            for (Event event : woven.value().chronology().events()) {
                String line = Notation.line(event);
                line += event.within() == null ? "" : " | within " + event.within();
                line += example.option("show", "").equals("support") ? " | " + event.support() : "";
                lines.add(line);
            }
            woven.value()
                    .chronology()
                    .unsure()
                    .forEach(pair -> lines.add("unsure: " + pair.one() + ", " + pair.other()));
            woven.problems().stream().map(Problem::message).forEach(lines::add);
            return String.join("\n", lines);
        });
    }

    @TestFactory
    Stream<DynamicTest> conflicts() {
        return Spec.run(
                "conflicts.md",
                example -> Notation.weave(example.input()).value().chronology().events().stream()
                        .flatMap(event -> Stream.concat(
                                Stream.of(Notation.line(event)),
                                event.conflicts().stream().map(MergingTest::line)))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Event.Conflict conflict) {
        return "  " + conflict.question() + ": "
                + conflict.claims().stream()
                        .map(claim -> claim.says() + " (" + claim.article()
                                + (claim.accordingTo() == null ? "" : ", by " + claim.accordingTo()) + ")")
                        .collect(Collectors.joining("; "));
    }
}
