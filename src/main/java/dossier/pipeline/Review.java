package dossier.pipeline;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Place;
import dossier.model.Problem;
import dossier.model.QuoteIndex;
import dossier.model.Span;
import dossier.model.TextQuote;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the program proposes and nobody has decided yet; and the writing down of decisions where an editor would. */
public final class Review {
    private static final int CONTEXT = 40;

    private final Build.Options options;
    private final Dossier dossier;
    private final Renderer.Library library;
    private final List<Problem> problems;
    private final Map<String, Item> items = new TreeMap<>();

    private Review(Build.Options options, Dossier dossier, Renderer.Library library, List<Problem> problems) {
        this.problems = problems;
        this.options = options;
        this.dossier = dossier;
        this.library = library;
    }

    /** Reads the dossier as a build would, and publishes nothing. */
    public static Review of(Build.Options options, Progress progress) throws IOException {
        return new Build(options, progress).review();
    }

    static Review of(Build.Options options, Dossier dossier, Renderer.Library library, List<Problem> problems) {
        Review review = new Review(options, dossier, library, problems);
        review.notes();
        review.names();
        review.merges();
        return review;
    }

    /** What sort of proposal. */
    public enum About {
        NOTE,
        NAME,
        ALIAS,
        MERGE
    }

    /**
     * One proposal.
     *
     * @param id by which it is decided: stays the same until it is
     * @param where article, or articles
     * @param what the proposal in a line
     * @param why its reason
     */
    public record Item(String id, About about, String where, String what, String why) {}

    /** Everything undecided: notes by article, then names and aliases surest first, then merges. */
    public List<Item> items() {
        List<Item> sorted = new ArrayList<>(items.values());
        sorted.sort(java.util.Comparator.comparing(Item::about)
                .thenComparing(Item::where)
                .thenComparing(Item::id));
        return sorted;
    }

    /** What is wrong in the content. */
    public List<Problem> problems() {
        return problems;
    }

    private void notes() {
        for (Gist gist : dossier.gists()) {
            if (gist.notes().stream().noneMatch(note -> note.origin().status() == Origin.Status.DETECTED)) {
                continue;
            }
            for (Note note : library.article(gist.id()).notes()) {
                if (note.origin().status() == Origin.Status.DETECTED) {
                    String id = id("n", gist.id() + " " + note.id());
                    String at = note.at() == null ? "" : "¶" + gist.paragraph(note.at()) + " ";
                    items.put(
                            id,
                            new Item(
                                    id,
                                    About.NOTE,
                                    gist.id().value(),
                                    at + note.kind() + ": «" + note.surface() + "»",
                                    note.why()));
                }
            }
        }
    }

    private void names() {
        for (Dossier.Proposal proposal : dossier.proposals()) {
            String where = proposal.at().stream()
                    .map(at -> at.article().value())
                    .distinct()
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            boolean alias = proposal.likely() != null;
            String id = id(alias ? "a" : "p", proposal.name());
            String what = proposal.name() + " (" + proposal.kind().label() + ") ×"
                    + proposal.at().size() + (alias ? " → " + proposal.likely() : "");
            String homonyms = proposal.homonyms().isEmpty() ? "" : "not to be confused with " + proposal.homonyms();
            items.put(id, new Item(id, alias ? About.ALIAS : About.NAME, where, what, homonyms));
        }
    }

    private void merges() {
        Map<EventId, Event> events = new TreeMap<>();
        dossier.chronology().events().forEach(event -> events.put(event.id(), event));
        for (Chronology.Pair pair : dossier.chronology().unsure()) {
            String id = id("m", pair.one() + " " + pair.other());
            String what = title(events.get(pair.one())) + " = " + title(events.get(pair.other())) + " ?";
            items.put(id, new Item(id, About.MERGE, pair.one() + ", " + pair.other(), what, pair.why()));
        }
    }

    private static String title(@Nullable Event event) {
        return event == null
                ? "?"
                : (event.when() == null ? "undated" : event.when().edtf()) + " " + event.title();
    }

    private static String id(String letter, String of) {
        return letter + Digest.of(of).brief(7);
    }

    /**
     * How a proposal was decided.
     *
     * @param by the deciding person; null: not said
     * @param today EDTF
     * @param why another reason for a note, null: the program's own
     * @param instead another wording for a note
     */
    public record Verdict(
            boolean accepted,
            @Nullable String by,
            String today,
            @Nullable String why,
            @Nullable String instead) {}

    /**
     * Writes a decision down; gives the file that says so. An id that nothing undecided has is an `IllegalArgumentException`; a file in
     * which no place for it can be found, an `IOException`, and nothing is written.
     */
    public Path decide(String id, Verdict verdict) throws IOException {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("nothing undecided is called '" + id + "'");
        }
        Ledger ledger = new Ledger(options.content());
        return switch (item.about()) {
            case NOTE -> note(ledger, id, verdict);
            case NAME -> name(ledger, id, verdict);
            case ALIAS -> alias(ledger, id, verdict);
            case MERGE -> merge(ledger, id, verdict);
        };
    }

    private Path note(Ledger ledger, String id, Verdict verdict) throws IOException {
        for (Gist gist : dossier.gists()) {
            if (gist.notes().stream()
                    .noneMatch(each -> id("n", gist.id() + " " + each.id()).equals(id))) {
                continue;
            }
            Article.Annotated article = library.article(gist.id());
            for (Note note : article.notes()) {
                if (note.origin().status() == Origin.Status.DETECTED
                        && id("n", gist.id() + " " + note.id()).equals(id)) {
                    Place in = note.at() == null ? Place.TEXT : note.at().in();
                    @Nullable TextQuote anchor = note.at() == null ? null : anchor(article.clean(), note.at());
                    Path file = ledger.decision(gist.id(), "note", note.kind(), anchor, in, verdict);
                    return verdict.why() == null && verdict.instead() == null
                            ? file
                            : ledger.note(gist.id(), note, anchor, in, verdict);
                }
            }
        }
        throw new IllegalArgumentException("nothing undecided is called '" + id + "'");
    }

    /** The words, with as much of what stands around them as makes them unique. */
    static TextQuote anchor(Article.Clean clean, Span at) {
        String text = clean.text(at.in());
        QuoteIndex index = new QuoteIndex(at.in(), text);
        TextQuote exact = new TextQuote(at.of(text), null, null);
        if (index.find(exact).size() == 1) {
            return exact;
        }
        for (int context = 10; context <= text.length() + CONTEXT; context *= 2) {
            String prefix = text.substring(Math.max(0, at.start() - context), at.start())
                    .strip();
            String suffix = text.substring(at.end(), Math.min(text.length(), at.end() + context))
                    .strip();
            TextQuote quote = new TextQuote(exact.exact(), prefix, suffix);
            if (index.find(quote).size() == 1) {
                return quote;
            }
        }
        return exact;
    }

    private Dossier.Proposal proposal(String id) {
        return dossier.proposals().stream()
                .filter(each ->
                        id(each.likely() == null ? "p" : "a", each.name()).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Path name(Ledger ledger, String id, Verdict verdict) throws IOException {
        Dossier.Proposal proposal = proposal(id);
        if (verdict.accepted()) {
            return ledger.actor(proposal.name(), proposal.kind());
        }
        return ledger.decision(
                proposal.at().get(0).article(),
                "name",
                null,
                new TextQuote(proposal.name(), null, null),
                Place.TEXT,
                verdict);
    }

    private Path alias(Ledger ledger, String id, Verdict verdict) throws IOException {
        Dossier.Proposal proposal = proposal(id);
        ActorId likely = java.util.Objects.requireNonNull(proposal.likely());
        if (verdict.accepted()) {
            Actor actor = java.util.Objects.requireNonNull(
                    dossier.reference().actors().get(likely));
            return ledger.alias(actor, proposal.name());
        }
        ArticleId article = proposal.at().get(0).article();
        return ledger.decision(
                article, "alias", likely.value(), new TextQuote(proposal.name(), null, null), Place.TEXT, verdict);
    }

    private Path merge(Ledger ledger, String id, Verdict verdict) throws IOException {
        for (Chronology.Pair pair : dossier.chronology().unsure()) {
            if (id("m", pair.one() + " " + pair.other()).equals(id)) {
                return ledger.merge(event(pair.one()), event(pair.other()), verdict.accepted());
            }
        }
        throw new IllegalArgumentException("nothing undecided is called '" + id + "'");
    }

    private Event event(EventId id) {
        return dossier.chronology().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The same for a program: per item its id, kind, place, proposal and reason, on one line. */
    public static String json(List<Item> items) {
        Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
        for (Item item : items) {
            lists.put(
                    item.id(),
                    List.of(
                            item.about().name().toLowerCase(java.util.Locale.ROOT),
                            item.where(),
                            item.what(),
                            item.why()));
        }
        return Renderer.lists(lists);
    }
}
