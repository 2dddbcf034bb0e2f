package dossier.annotate;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Capture;
import dossier.model.Digest;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Note;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Reference;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.Span;
import dossier.model.Statements;
import dossier.model.Term;
import dossier.recognise.Recogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An article made of a text, read and annotated: what tests of this stage begin with. */
public record Draft(String title, String text, Statements stated, List<Term> terms, List<Actor> actors) {
    private static final Recogniser RECOGNISER = new Recogniser();
    private static final Annotator ANNOTATOR = new Annotator();

    public static Draft of(String text) {
        return new Draft("", text, Statements.NONE, List.of(), List.of());
    }

    Draft titled(String other) {
        return new Draft(other, text, stated, terms, actors);
    }

    Draft stating(Statements other) {
        return new Draft(title, text, other, terms, actors);
    }

    Draft with(Term... others) {
        return new Draft(title, text, stated, List.of(others), actors);
    }

    Draft among(Actor... others) {
        return new Draft(title, text, stated, terms, List.of(others));
    }

    List<Note> notes() {
        return annotated().value().notes();
    }

    Outcome<Article.Annotated> annotated() {
        return ANNOTATOR.annotate(linked(), reference());
    }

    /** Read and linked, not annotated. */
    public Article.Linked linked() {
        return RECOGNISER.link(RECOGNISER.read(clean()), RECOGNISER.names(reference()));
    }

    private Reference reference() {
        Settings settings = new Settings("Kelm", null, null, List.of(), "en", null, false, true, false, "A4");
        TreeMap<ActorId, Actor> glossary = new TreeMap<>();
        actors.forEach(actor -> glossary.put(actor.id(), actor));
        return new Reference(settings, glossary, new TreeMap<>(), terms, new TreeMap<>(), List.of());
    }

    private Article.Clean clean() {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Capture capture = new Capture(
                "content/articles/a.txt", new ArticleId("a"), Digest.of(bytes), bytes.length, "text", "UTF-8", stated);
        Article.Raw raw = new Article.Raw(capture, List.of(), List.of());
        return new Article.Clean(raw, metadata(), body(), List.of(), Article.Verdict.ARTICLE);
    }

    private Metadata metadata() {
        Found<String> found = title.isEmpty() ? null : new Found<>(title, "stated");
        return new Metadata(
                null,
                found,
                List.of(),
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
                null,
                null,
                List.of(),
                null,
                Rights.FULL,
                false);
    }

    private Body body() {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            Span span = Span.of(start, start + paragraph.length());
            blocks.add(new Body.Block(Body.Kind.PARAGRAPH, 0, span, -1, Position.of("text")));
            start = span.end() + 2;
        }
        return new Body(text, blocks, List.of());
    }
}
