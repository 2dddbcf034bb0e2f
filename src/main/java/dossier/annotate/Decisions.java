package dossier.annotate;

import dossier.model.Article;
import dossier.model.Cost;
import dossier.model.Decision;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Place;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.QuoteIndex;
import dossier.model.Span;
import dossier.model.Statements;
import dossier.model.TextQuote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote and decided about one article: their own notes, and their verdicts on proposals. Each is anchored by quotation; an
 * anchor that matches nothing or twice is a problem that costs the note. The editor's word wins: a proposal of the same kind on words
 * that an editor's note is about is left out.
 */
final class Decisions {
    private final Article.Clean clean;
    private final NoteMaker maker;
    private final Map<Place, QuoteIndex> indexes = new EnumMap<>(Place.class);
    private final List<Problem> problems = new ArrayList<>();

    Decisions(Article.Clean clean, NoteMaker maker) {
        this.clean = clean;
        this.maker = maker;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The proposals as decided, and the editor's own notes; in no order. */
    List<Note> apply(List<Proposal> proposals) {
        Statements stated = clean.raw().capture().stated();
        List<Note> notes = new ArrayList<>();
        for (Statements.StatedNote own : stated.notes()) {
            Note note = note(own);
            if (note != null) {
                notes.add(note);
            }
        }
        List<Note> editors = List.copyOf(notes);
        List<Verdict> verdicts = verdicts(stated.decisions());
        for (Proposal proposal : proposals) {
            boolean written = editors.stream().anyMatch(note -> isAbout(proposal, note.kind(), note.at()));
            Origin origin = written ? null : origin(proposal, verdicts);
            if (origin != null) {
                notes.add(maker.note(proposal, origin));
            }
        }
        for (Verdict verdict : verdicts) {
            if (verdict.decision.accepted() && !verdict.used) {
                notes.add(maker.kept(verdict.decision, verdict.at.get(0)));
            }
        }
        return notes;
    }

    private @Nullable Note note(Statements.StatedNote own) {
        if (own.anchor() == null) {
            return maker.note(own, null);
        }
        List<Span> found = find(own.anchor(), own.in());
        if (found.size() != 1) {
            problems.add(lost(own.anchor(), own.in(), found.size(), own.at(), Cost.NOTE));
            return null;
        }
        return maker.note(own, found.get(0));
    }

    /** A decision with the places that it is about. */
    private static final class Verdict {
        private final Decision decision;
        private final List<Span> at;
        private boolean used;

        private Verdict(Decision decision, List<Span> at) {
            this.decision = decision;
            this.at = at;
        }
    }

    private List<Verdict> verdicts(List<Decision> decisions) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Decision decision : decisions) {
            TextQuote anchor = decision.anchor();
            if (!decision.about().equals("note") || anchor == null) {
                continue;
            }
            List<Span> found = find(anchor, decision.in());
            boolean plain = decision.accepted() ? found.size() == 1 : !found.isEmpty();
            if (plain) {
                verdicts.add(new Verdict(decision, found));
            } else {
                Cost cost = decision.accepted() ? Cost.NOTE : Cost.NOTHING;
                problems.add(lost(anchor, decision.in(), found.size(), decision.at(), cost));
            }
        }
        return verdicts;
    }

    /** Null: it was rejected. */
    private static @Nullable Origin origin(Proposal proposal, List<Verdict> verdicts) {
        Origin origin = Origin.DETECTED;
        for (Verdict verdict : verdicts) {
            Decision decision = verdict.decision;
            boolean about = verdict.at.stream().anyMatch(span -> isAbout(proposal, decision.kind(), span));
            if (about && !decision.accepted()) {
                return null;
            } else if (about) {
                verdict.used = true;
                origin = new Origin(Origin.Status.ACCEPTED, decision.by(), decision.when());
            }
        }
        return origin;
    }

    private static boolean isAbout(Proposal proposal, @Nullable String kind, @Nullable Span at) {
        return at != null
                && (kind == null || kind.equals(proposal.kind()))
                && proposal.at().overlaps(at);
    }

    private List<Span> find(TextQuote anchor, Place in) {
        return index(in).find(anchor);
    }

    private QuoteIndex index(Place in) {
        return indexes.computeIfAbsent(in, place -> new QuoteIndex(place, clean.text(place)));
    }

    private Problem lost(TextQuote anchor, Place in, int found, Position at, Cost cost) {
        String where = in == Place.TITLE ? "the title" : "the text";
        if (found > 1) {
            return new Problem(
                    cost,
                    "anchor.ambiguous",
                    at,
                    "'" + anchor.exact() + "' stands " + (found == 2 ? "twice" : found + " times") + " in " + where,
                    "add a prefix or a suffix: the words before or after it");
        }
        String hint = index(in)
                .nearest(anchor)
                .map(nearest -> "nearest: '" + nearest + "'")
                .orElse("quote words of the article, as its page shows them");
        return new Problem(cost, "anchor.lost", at, "'" + anchor.exact() + "' does not stand in " + where, hint);
    }
}
