package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions are written down where an editor would write them, and hold from then on. */
final class ReviewTest {
    private static final Review.Verdict NO = new Review.Verdict(false, "An editor", "2023-07-02", null, null);

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        write(
                "articles/a.md",
                "---\n"
                        + "title: The pier\n"
                        + "published: 2023-05-16\n"
                        + "decisions:\n"
                        + "  - { about: note, kind: editorializing, anchor: { exact: \"brazen\" }, verdict: rejected }\n"
                        + "---\n\n"
                        + "The pier will close, Ilka Renn said. Ilka Renn runs the harbour.\n\n"
                        + "On May 14, 2023, Vostria closed the pier to foreign ships. Its brazen decision shocked the"
                        + " shameful council. It is likely that more will follow.\n");
        write("actors/vostria.md", "---\nname: Vostria\nkind: state\n---\n");
        write(
                "events/closing.md",
                "---\n"
                        + "title: The pier is closed\n"
                        + "matches: [{ article: a, exact: \"Vostria closed the pier to foreign ships\" }]\n"
                        + "---\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Review review() throws IOException {
        return Review.of(
                new Build.Options(
                        folder.resolve("content"), null, folder.resolve("site"), false, false, Build.Pdf.NEVER, "test"),
                Progress.NONE);
    }

    private static List<Review.Item> about(Review review, Review.About about) {
        return review.items().stream().filter(item -> item.about() == about).toList();
    }

    @Test
    void aRefusedNameIsNeverProposedAgain() throws IOException {
        Review first = review();
        Review.Item renn = about(first, Review.About.NAME).stream()
                .filter(item -> item.what().startsWith("Ilka Renn"))
                .findFirst()
                .orElseThrow();
        first.decide(renn.id(), NO);
        assertThat(about(review(), Review.About.NAME))
                .noneMatch(item -> item.what().startsWith("Ilka Renn"));
    }

    @Test
    void aDecisionBesideAClipLeavesTheClipAndItsOwnDecisionsStanding() throws IOException {
        String clip = Files.readString(folder.resolve("content/articles/a.md"));
        Review first = review();
        List<Review.Item> notes = about(first, Review.About.NOTE);
        assertThat(notes).isNotEmpty().noneMatch(item -> item.what().contains("brazen"));
        first.decide(notes.get(0).id(), NO);
        assertThat(folder.resolve("content/articles/a.md")).hasContent(clip);
        assertThat(folder.resolve("content/articles/a.yaml")).content().contains("verdict: rejected");
        assertThat(about(review(), Review.About.NOTE))
                .doesNotContain(notes.get(0))
                .noneMatch(item -> item.what().contains("brazen"));
    }

    @Test
    void theChronologyOnATerminalHasWhatEditorsCurated() throws IOException {
        Weaving weaving = Weaving.of(folder.resolve("content"));
        assertThat(weaving.chronologyText()).contains("2023-05-14  The pier is closed");
        assertThat(weaving.chronologyJson()).contains("\"closing\"");
        assertThat(folder.resolve("content/.dossier")).doesNotExist();
        assertThat(folder.resolve(".dossier")).doesNotExist();
    }
}
