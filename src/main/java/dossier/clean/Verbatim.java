package dossier.clean;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Line;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Text that is already clean: every line is a paragraph, nothing is cut, and only what an editor states is known of it. */
final class Verbatim {
    private Verbatim() {}

    static Article.Clean clean(Article.Raw raw) {
        StringBuilder text = new StringBuilder();
        List<Body.Block> blocks = new ArrayList<>();
        boolean first = true;
        for (Line line : raw.lines()) {
            text.append("\n".repeat(line.blank() + (first ? 0 : 1)));
            first = false;
            int start = text.length();
            text.append(line.text());
            if (!line.text().isBlank()) {
                blocks.add(new Body.Block(Body.Kind.PARAGRAPH, 0, Span.of(start, text.length()), -1, line.at()));
            }
        }
        Article.Verdict verdict = blocks.isEmpty() ? Article.Verdict.NO_ARTICLE : Article.Verdict.ARTICLE;
        return new Article.Clean(
                raw,
                StatedMetadata.of(raw.capture().stated()),
                new Body(text.toString(), blocks, List.of()),
                List.of(),
                verdict);
    }
}
