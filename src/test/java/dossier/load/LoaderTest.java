package dossier.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.model.Article;
import dossier.model.Cost;
import dossier.model.Entry;
import dossier.model.Line;
import dossier.model.Outcome;
import dossier.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    private final Loader loader = new Loader();

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void makeFolder() throws IOException {
        content = Files.createDirectories(folder.resolve("ferries"));
    }

    @Test
    void listsCapturesByPathWithTheirSidecars() throws IOException {
        for (String path : List.of(
                "articles/z.txt",
                "articles/deep/a.html",
                "articles/a.md",
                "articles/z.yaml",
                "articles/.hidden.txt",
                "articles/picture.jpg",
                "actors/lorn.md",
                "terms.yaml",
                "dossier.yaml",
                "notes.txt")) {
            write(path, "");
        }
        Loader.Scan scan = loader.scan(content).value();
        assertThat(paths(scan.articles())).containsExactly("articles/a.md", "articles/deep/a.html", "articles/z.txt");
        assertThat(scan.sidecars()).containsOnlyKeys("articles/z.txt");
        assertThat(paths(scan.others())).containsExactly("actors/lorn.md", "dossier.yaml", "terms.yaml");
        assertThat(Loader.id(scan.articles().get(1)).value()).isEqualTo("deep/a");
    }

    @Test
    void leavesOutTheLaterOfTwoThatAreOneId() throws IOException {
        write("articles/a.html", "<p>x</p>");
        write("articles/a.txt", "x");
        write("articles/Ab.txt", "x");
        write("articles/ab.md", "x");
        Outcome<Loader.Scan> scan = loader.scan(content);
        assertThat(paths(scan.value().articles())).containsExactly("articles/Ab.txt", "articles/a.html");
        assertThat(codes(scan.problems())).containsExactly("id.twice", "id.twice");
        assertThat(scan.costs()).isEqualTo(Cost.ARTICLE);
    }

    @Test
    void readsNamesInWhateverNormalForm() throws IOException {
        write("articles/fa\u0308hre.txt", "Spät.");
        Loader.Scan scan = loader.scan(content).value();
        assertThat(paths(scan.articles())).containsExactly("articles/f\u00E4hre.txt");
        assertThat(loader.load(scan, scan.articles().get(0)).value().lines()).hasSize(1);
    }

    @Test
    void followsLinksOnlyWithinTheFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
        write("articles/a.txt", "x");
        Files.createSymbolicLink(content.resolve("articles/out.txt"), outside);
        Files.createSymbolicLink(content.resolve("articles/gone.txt"), folder.resolve("nothing"));
        Files.createSymbolicLink(content.resolve("articles/in.txt"), content.resolve("articles/a.txt"));
        Files.createSymbolicLink(content.resolve("articles/loop"), content);
        Outcome<Loader.Scan> scan = loader.scan(content);
        assertThat(paths(scan.value().articles())).containsExactly("articles/a.txt", "articles/in.txt");
        assertThat(scan.problems().stream()
                        .map(problem -> (problem.isError() ? "error " : "warning ") + problem.message()))
                .containsExactly(
                        "error 'gone.txt' is a symbolic link to nothing",
                        "warning 'loop' is a symbolic link to a folder: not followed",
                        "error 'out.txt' is a symbolic link out of the folder");
    }

    @Test
    void passesOverWhatBrowsersSaveBesideAPage() throws IOException {
        write("articles/ferry.html", "<p>x</p>");
        write("articles/ferry_files/frame.html", "<p>advertisement</p>");
        write("articles/my_files/kept.html", "<p>x</p>");
        assertThat(paths(loader.scan(content).value().articles()))
                .containsExactly("articles/ferry.html", "articles/my_files/kept.html");
    }

    @Test
    void warnsOfASidecarWithoutACapture() throws IOException {
        write("articles/alone.yaml", "title: x");
        Outcome<Loader.Scan> scan = loader.scan(content);
        assertThat(codes(scan.problems())).containsExactly("sidecar.alone");
        assertThat(scan.costs()).isEqualTo(Cost.NOTHING);
    }

    @Test
    void letsTheSidecarOverrideTheFrontMatterKeyByKey() throws IOException {
        write("articles/a.md", "---\ntitle: Front\nlabel: Front\n---\nx\n");
        write("articles/a.yaml", "title: Beside\n");
        Article.Raw raw = load("articles/a.md").value();
        assertThat(raw.capture().stated().title().value()).isEqualTo("Beside");
        assertThat(raw.capture().stated().title().at()).hasToString(content + "/articles/a.yaml:1:8");
        assertThat(raw.capture().stated().label().value()).isEqualTo("Front");
    }

    @Test
    void keepsVerbatimTextToTheLetter() throws IOException {
        String text = "\n  The ferry\r\n\n\nis late. \u00AD\n";
        Path file = Files.writeString(folder.resolve("clean.html"), text);
        Article.Raw raw = loader.load(file, "clean.html", true).value();
        assertThat(raw.capture().format()).isEqualTo("verbatim");
        assertThat(String.join("\n", raw.lines().stream().map(Line::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void warnsOfACaptureWithoutText() throws IOException {
        write("articles/a.html", "<script>x</script><p hidden>y</p>");
        Outcome<Article.Raw> raw = load("articles/a.html");
        assertThat(codes(raw.problems())).containsExactly("capture.empty");
        assertThat(raw.value().lines()).hasSize(1);
    }

    @Test
    void costsTheArticleWhereTheSidecarIsNoUtf8() throws IOException {
        write("articles/a.txt", "x");
        Files.write(content.resolve("articles/a.yaml"), "title: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Outcome<Article.Raw> raw = load("articles/a.txt");
        assertThat(raw.costs()).isEqualTo(Cost.ARTICLE);
        assertThat(raw.problems().get(0).at()).hasToString(content + "/articles/a.yaml:1:11");
    }

    @Test
    void hasNoFolderThatIsNotThere() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> loader.scan(content.resolve("none")));
    }

    private Outcome<Article.Raw> load(String path) throws IOException {
        Loader.Scan scan = loader.scan(content).value();
        Entry entry = scan.articles().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        return loader.load(scan, entry);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> paths(List<Entry> entries) {
        return entries.stream().map(Entry::path).toList();
    }

    private static List<String> codes(List<Problem> problems) {
        List<String> codes = new ArrayList<>();
        problems.forEach(problem -> codes.add(problem.code()));
        return codes;
    }
}
