package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.Digest;
import dossier.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionTest {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void place() {
        site = folder.resolve("site");
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private int publish(SiteFile... files) throws IOException {
        try (Publisher.Edition edition = new Publisher().open(site)) {
            for (SiteFile each : files) {
                edition.put(each);
            }
            return edition.commit();
        }
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> all = Files.walk(where)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> where.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewEditionReplacesTheOldOneWhole() throws IOException {
        publish(file("a.html", "one"), file("b/c.html", "two"));
        assertThat(publish(file("a.html", "other"))).isEqualTo(1);
        assertThat(names(site)).containsExactly("a.html", "manifest.json");
        assertThat(site.resolve("a.html")).hasContent("other");
        assertThat(names(folder)).allMatch(name -> name.startsWith("site/"));
    }

    @Test
    void anEditionThatIsNotCommittedLeavesNothing() throws IOException {
        publish(file("a.html", "one"));
        try (Publisher.Edition edition = new Publisher().open(site)) {
            edition.put(file("a.html", "other"));
        }
        assertThat(site.resolve("a.html")).hasContent("one");
        assertThat(names(folder)).containsExactly("site/a.html", "site/manifest.json");
    }

    @Test
    void filesOfOthersAreCarriedOver() throws IOException {
        publish(file("a.html", "one"));
        Files.writeString(site.resolve("CNAME"), "dossier.example");
        publish(file("b.html", "two"));
        assertThat(names(site)).containsExactly("CNAME", "b.html", "manifest.json");
    }

    @Test
    void aFolderOfSomebodyElseIsNotTouched() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> new Publisher().open(site))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty");
        assertThat(site.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void aKeptFileIsTakenOverWhereItIsStillAsWritten() throws IOException {
        publish(file("a.html", "one"), file("b.html", "two"));
        Files.writeString(site.resolve("b.html"), "tampered with");
        try (Publisher.Edition edition = new Publisher().open(site)) {
            assertThat(edition.keep("a.html", Digest.of("one"))).isTrue();
            assertThat(edition.keep("b.html", Digest.of("two"))).isFalse();
            assertThat(edition.keep("c.html", Digest.of("three"))).isFalse();
            edition.commit();
        }
        assertThat(site.resolve("a.html")).hasContent("one");
    }

    @Test
    void whatAKilledBuildLeftBetweenTheTwoRenamesIsMended() throws IOException {
        publish(file("a.html", "one"));
        Files.move(site, folder.resolve(".site.old"));
        Files.createDirectories(folder.resolve(".site.ready"));
        Files.writeString(folder.resolve(".site.ready/a.html"), "other");
        Folders.of(site).mend();
        assertThat(site.resolve("a.html")).hasContent("other");
        assertThat(names(folder)).containsExactly("site/a.html");
    }

    @Test
    void whatABuildKilledEarlierLeftIsDeleted() throws IOException {
        publish(file("a.html", "one"));
        Files.createDirectories(folder.resolve(".site.new"));
        Files.writeString(folder.resolve(".site.new/a.html"), "half of it");
        new Publisher().open(site).close();
        assertThat(site.resolve("a.html")).hasContent("one");
        assertThat(names(folder)).containsExactly("site/a.html", "site/manifest.json");
    }

    @Test
    void noPathLeadsOutOfTheSite() throws IOException {
        try (Publisher.Edition edition = new Publisher().open(site)) {
            assertThatThrownBy(() -> edition.put(file("../a.html", "x"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> edition.put(file("manifest.json", "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theManifestKeepsEveryName() throws IOException {
        publish(file("articles/Нота \"x\" \\.html", "one"));
        assertThat(Manifest.read(site)).containsOnlyKeys("articles/Нота \"x\" \\.html");
    }
}
