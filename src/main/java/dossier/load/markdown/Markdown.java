package dossier.load.markdown;

import dossier.load.text.Content;
import dossier.load.text.Format;
import dossier.model.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A Markdown clip, with YAML front matter. */
public final class Markdown implements Format {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Content read(String text, String file) {
        Parts parts = Parts.of(text, file);
        List<Line> lines = MarkdownLines.of(parts.body(), parts.linesBefore(), file);
        return new Content(
                lines, List.of(), Optional.ofNullable(parts.frontMatter()).orElse(null), parts.problems());
    }
}
