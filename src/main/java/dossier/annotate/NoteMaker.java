package dossier.annotate;

import dossier.model.Article;
import dossier.model.Call;
import dossier.model.Decision;
import dossier.model.Digest;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Span;
import dossier.model.Statements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes notes, and gives each an id that stays: from its kind, its words and the words around them, not from where they stand. */
final class NoteMaker {
    private static final int CONTEXT = 40;
    private static final int DIGITS = 10;
    private static final String KEPT =
            "Proposed by an earlier version of the program and accepted; the present one no longer proposes it.";

    private final Article.Clean clean;
    private final Map<String, Integer> ids = new HashMap<>();

    NoteMaker(Article.Clean clean) {
        this.clean = clean;
    }

    Note note(Proposal p, Origin origin) {
        return new Note(
                id(p.kind(), p.at(), ""),
                p.kind(),
                p.call(),
                p.at(),
                clean.words(p.at()),
                p.why(),
                p.instead(),
                List.of(),
                origin,
                p.rule());
    }

    Note note(Statements.StatedNote own, @Nullable Span at) {
        Call call = own.call() == null ? Kinds.call(own.kind()) : own.call();
        String surface = at == null ? "" : clean.words(at);
        return new Note(
                id(own.kind(), at, own.why()),
                own.kind(),
                call,
                at,
                surface,
                own.why(),
                own.instead(),
                own.evidence(),
                Origin.EDITOR,
                "");
    }

    /** A proposal that was accepted and that no rule makes any more: a person's decision is not lost. */
    Note kept(Decision decision, Span at) {
        String kind = decision.kind() == null ? "loaded-language" : decision.kind();
        Origin origin = new Origin(Origin.Status.ACCEPTED, decision.by(), decision.when());
        return new Note(
                id(kind, at, ""), kind, Kinds.call(kind), at, clean.words(at), KEPT, null, List.of(), origin, "kept");
    }

    private String id(String kind, @Nullable Span at, String why) {
        String around = at == null ? why : around(at);
        String id = Digest.of(kind + "\n" + around).brief(DIGITS);
        int same = ids.merge(id, 1, Integer::sum);
        return same == 1 ? id : id + "-" + same;
    }

    /** The words with what stands before and behind them in their paragraph, on one line. */
    private String around(Span at) {
        String text = clean.text(at.in());
        String before = text.substring(Math.max(0, at.start() - CONTEXT), at.start());
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT));
        int next = behind.indexOf('\n');
        String context = before.substring(before.lastIndexOf('\n') + 1)
                + "|"
                + at.of(text)
                + "|"
                + (next < 0 ? behind : behind.substring(0, next));
        return String.join(" ", context.strip().split("\\s+"));
    }
}
