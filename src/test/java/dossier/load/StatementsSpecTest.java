package dossier.load;

import dossier.load.yaml.Node;
import dossier.load.yaml.Yaml;
import dossier.model.Cost;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Statements;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sidecars, and the files of the four folders: what is read of them, or what is wrong. */
class StatementsSpecTest {
    @TestFactory
    Stream<DynamicTest> sidecars() {
        return Spec.run("statements.md", example -> {
            List<Problem> problems = new ArrayList<>();
            Outcome<Optional<Node>> read = Yaml.read(example.input(), "a.yaml", 0, Cost.ARTICLE);
            problems.addAll(read.problems());
            Node.Mapping mapping = ReferenceReader.mapping(read.value().orElse(null), "a.yaml", Cost.ARTICLE, problems);
            Statements stated = mapping == null ? Statements.NONE : StatementsReader.read(mapping, problems);
            List<String> shown = new ArrayList<>();
            problems.forEach(problem -> shown.add(LoadSpecTest.problem(problem)));
            if (problems.isEmpty()) {
                shown.addAll(values(stated));
            }
            return String.join("\n", shown);
        });
    }

    /** What is stated, one value a line, without places. */
    private static List<String> values(Statements stated) {
        List<String> values = new ArrayList<>();
        for (var component : Statements.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(stated);
                for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                    Object bare = item instanceof dossier.model.Stated<?> one ? one.value() : item;
                    if (!Boolean.FALSE.equals(bare)) {
                        values.add(component.getName() + " | " + Plain.of(bare));
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }
}
