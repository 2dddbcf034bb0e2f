package dossier.load.markdown;

import dossier.load.text.Content;
import dossier.model.Body;
import dossier.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor writes in Markdown: front matter, and prose below it. */
public record Prose(Content.@Nullable FrontMatter frontMatter, Body body, List<Problem> problems) {
    public Prose {
        problems = List.copyOf(problems);
    }

    /** @param file path for positions */
    public static Prose read(String text, String file) {
        Parts parts = Parts.of(text, file);
        return new Prose(
                parts.frontMatter(), MarkdownBody.of(parts.body(), parts.linesBefore(), file), parts.problems());
    }
}
