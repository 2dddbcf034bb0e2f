package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.spec.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class YamlEditTest {
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run(
                "yaml-edit.md",
                example -> YamlEdit.added(
                        example.input() + "\n",
                        example.option("key", ""),
                        List.of(example.option("item", "").split(" \\| "))));
    }

    @Test
    void keepsWindowsLineEnds() {
        assertThat(YamlEdit.added("a: 1\r\nnotes:\r\n  - x\r\nb: 2\r\n", "notes", List.of("y")))
                .isEqualTo("a: 1\r\nnotes:\r\n  - x\r\n  - y\r\nb: 2\r\n");
    }

    @Test
    void writesIntoAFileThatIsNotThere() {
        assertThat(YamlEdit.added("", "decisions", List.of("about: note"))).isEqualTo("decisions:\n  - about: note\n");
    }

    @Test
    void doesNotTouchAKeyThatIsNoList() {
        assertThatThrownBy(() -> YamlEdit.added("notes: none\n", "notes", List.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsALastLineThatHasNoEnd() {
        assertThat(YamlEdit.added("label: A", "decisions", List.of("about: note")))
                .isEqualTo("label: A\ndecisions:\n  - about: note\n");
    }
}
