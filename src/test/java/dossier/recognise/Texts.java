package dossier.recognise;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Capture;
import dossier.model.Digest;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Position;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.model.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles for tests, made of their text alone. */
public final class Texts {
    private Texts() {}

    /** Paragraphs parted by blank lines. */
    public static Body body(String text) {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            Span span = Span.of(start, start + paragraph.length());
            blocks.add(new Body.Block(Body.Kind.PARAGRAPH, 0, span, -1, Position.of("text")));
            start = span.end() + 2;
        }
        return new Body(text, blocks, List.of());
    }

    public static Article.Clean clean(String text) {
        return clean(text, null, null, null);
    }

    public static Article.Clean clean(
            String text, @Nullable String title, @Nullable String outlet, @Nullable String url) {
        Capture capture = new Capture(
                "a.txt", new ArticleId("a"), Digest.of(text), text.length(), "text", "UTF-8", Statements.NONE);
        Article.Raw raw = new Article.Raw(capture, List.of(), List.of());
        Metadata metadata = new Metadata(
                null,
                found(title),
                List.of(),
                found(outlet),
                found(url),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Rights.FULL,
                false);
        return new Article.Clean(raw, metadata, body(text), List.of(), Article.Verdict.ARTICLE);
    }

    private static @Nullable Found<String> found(@Nullable String value) {
        return value == null ? null : new Found<>(value, "stated");
    }
}
