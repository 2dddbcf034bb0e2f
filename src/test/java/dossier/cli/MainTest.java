package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(args, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("Which command?").contains("build");
    }

    @Test
    void aMistypedCommandIsCorrected() {
        assertThat(run("biuld")).isEqualTo(2);
        assertThat(err()).contains("build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "serve", "review", "add", "check", "inspect", "chronology", "actors", "new"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("--content").contains("--quiet").contains("--json");
    }

    @Test
    void inspectPrintsOneLineAFile() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "The council met on Monday. It decided nothing.\n");
        assertThat(run("inspect", "--verbatim", "--only", "sentences", "--content", folder.toString(), file.toString()))
                .isZero();
        assertThat(out())
                .isEqualTo("{\"file\":\"" + file + "\",\"text\":\"The council met on Monday. It decided nothing.\\n\","
                        + "\"sentences\":[{\"start\":0,\"end\":26},{\"start\":27,\"end\":46}]}\n");
    }

    @Test
    void inspectCountsCodePoints() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "𝔘nder 𝔘s. It rained.\n");
        assertThat(run("inspect", "--verbatim", "--only", "sentences", "--content", folder.toString(), file.toString()))
                .isZero();
        assertThat(out()).contains("{\"start\":10,\"end\":20}");
    }

    @Test
    void aPartThatInspectDoesNotKnowIsWrongUsage() {
        assertThat(run("inspect", "--only", "nonsense", "x.txt")).isEqualTo(2);
        assertThat(err()).contains("'nonsense'");
    }

    @Test
    void aFileThatIsNotThereIsSaidInOneLine() {
        assertThat(run("inspect", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err())
                .contains("none.txt: error:")
                .contains("there is no such file")
                .doesNotContain("Exception");
    }

    @Test
    void aContentFolderThatIsNotThereIsSaidInOneLine() {
        assertThat(run(
                        "build",
                        "--content",
                        folder.resolve("none").toString(),
                        "--site",
                        folder.resolve("site").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("none").doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void aNewDossierIsReadyToBuildAndNothingIsOverwritten() {
        Path made = folder.resolve("harbour");
        assertThat(run("new", made.toString())).isZero();
        assertThat(made.resolve("content/dossier.yaml")).content().contains("title: \"harbour\"");
        assertThat(run(
                        "check",
                        "--content",
                        made.resolve("content").toString(),
                        "--site",
                        folder.resolve("site").toString()))
                .as(err())
                .isZero();
        assertThat(run("new", made.toString())).isEqualTo(1);
        assertThat(err()).contains("is not empty");
    }
}
