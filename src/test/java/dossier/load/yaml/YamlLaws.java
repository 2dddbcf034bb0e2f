package dossier.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Cost;
import dossier.model.Outcome;
import dossier.model.Problem;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlLaws {
    @Property(tries = 1000)
    void readsOrRefusesAnyText(@ForAll("yamlish") String text) {
        Outcome<Optional<Node>> read = Yaml.read(text, "a.yaml", 0, Cost.ENTRY);
        assertThat(read.problems()).allMatch(problem -> problem.at().file().equals("a.yaml"));
        assertThat(read.problems().isEmpty() || read.value().isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void readsAnyQuotedText(@ForAll("words") String text) {
        Outcome<Optional<Node>> read = Yaml.read("'" + text.replace("'", "''") + "'", "a.yaml", 0, Cost.ENTRY);
        assertThat(read.value())
                .get()
                .isInstanceOfSatisfying(
                        Node.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(text));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(codes("[".repeat(Nodes.DEEPEST) + "]".repeat(Nodes.DEEPEST))).isEmpty();
        assertThat(codes("[".repeat(Nodes.DEEPEST + 1))).isEqualTo("yaml.depth");
        assertThat(codes("[".repeat(1_000_000))).isEqualTo("yaml.depth");
        assertThat(codes("- ".repeat(100_000))).isEqualTo("yaml.depth");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(codes("a".repeat(Yaml.LARGEST + 1))).isEqualTo("yaml.size");
    }

    private static String codes(String text) {
        return Yaml.read(text, "a.yaml", 0, Cost.ENTRY).problems().stream()
                .map(Problem::code)
                .findFirst()
                .orElse("");
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.of(
                        "a", "b: ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "&x ", "*x", "!!t ", "# ", "|\n",
                        ">", "? ", ": ", "---\n", "...\n", "\t", "%", "@", "\\", "\0", "é", "😀", ",", "<<: ", "~")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abc :#-'\"{}[]&*!é")
                .ofMinLength(1)
                .ofMaxLength(30);
    }
}
