package dossier.render.article;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.model.Span;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.Cited;
import dossier.render.page.EventRef;
import dossier.render.page.Keyed;
import dossier.render.page.Lookup;
import dossier.render.page.Markup;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that an article's page shows beside the article's own layers. Kept small on purpose: what many articles tell does not change
 * the pages of them all.
 *
 * @param comparisons notes that need a second article
 * @param cited articles that notes or the profile quote
 */
record Shown(
        Gist gist,
        ArticleRef ref,
        boolean detected,
        @Nullable Source source,
        SortedMap<ActorId, ActorRef> actors,
        Voices voices,
        List<Told> events,
        List<Note> comparisons,
        List<Related> related,
        List<Copy> copies,
        SortedMap<ArticleId, Cited> cited) {
    /** So many events have a row in the table of the same events elsewhere. */
    private static final int ROWS = 12;

    /** So many other tellings of one event are shown beside the article's own. */
    private static final int TELLINGS = 3;

    record Related(ArticleRef article, String reason) {}

    /** @param original whether this page's article is the original and the other the copy */
    record Copy(ArticleRef other, boolean original, double share, boolean stated) {}

    /**
     * An event that the article tells.
     *
     * @param here the article's own tellings of it
     * @param others what the first of the others say of it
     * @param differ whether accounts differ on it
     */
    record Told(EventRef event, List<Telling> here, List<Elsewhere> others, boolean differ) {}

    /** @param date where its date stands in the text; null where the sentence has none */
    record Telling(String id, Span at, @Nullable Span date, String quote) implements Keyed {
        /** The article's layers stand for the rest. */
        @Override
        public Object key() {
            return id;
        }
    }

    /** @param telling its id, which names the sentence and so stands for the quote */
    record Elsewhere(ArticleRef article, int paragraph, String telling, String quote) implements Keyed {
        @Override
        public Object key() {
            return List.of(article, paragraph, telling, quote.isEmpty());
        }
    }

    /** A paragraph of the page itself: a link where its text is shown. */
    void place(Markup out, int paragraph) {
        if (ref.open()) {
            out.raw("<a class=\"sid\"")
                    .attribute("href", "#p" + paragraph)
                    .raw(">¶")
                    .number(paragraph)
                    .raw("</a>");
        } else {
            out.raw("<span class=\"sid\">¶").number(paragraph).raw("</span>");
        }
    }

    static Shown of(Gist gist, Site site) {
        Lookup lookup = site.lookup();
        Dossier dossier = site.dossier();
        SortedMap<ActorId, ActorRef> actors = new TreeMap<>();
        for (Gist.ActorUse use : gist.actors()) {
            ActorRef actor = lookup.actor(use.actor());
            if (actor != null) {
                actors.put(use.actor(), actor);
            }
        }
        List<Note> comparisons = dossier.comparisons().getOrDefault(gist.id(), List.of());
        Source source = lookup.source(gist.source());
        return new Shown(
                gist,
                lookup.article(gist.id()),
                site.settings().showDetected(),
                source,
                actors,
                Voices.of(List.of(gist), lookup, dossier.reference()),
                told(gist, lookup),
                comparisons,
                related(gist, site),
                copies(gist, site),
                cited(gist, comparisons, source, lookup));
    }

    /** The events it tells; what others say of them for so many as have a row, those first on which accounts differ. */
    private static List<Told> told(Gist gist, Lookup lookup) {
        List<Event> events = lookup.told(gist.id());
        Set<EventId> rows = new HashSet<>();
        for (boolean differ : new boolean[] {true, false}) {
            for (Event event : events) {
                boolean shared = event.tellings().stream()
                        .anyMatch(told -> !told.article().equals(gist.id()));
                if (shared && event.conflicts().isEmpty() != differ && rows.size() < ROWS) {
                    rows.add(event.id());
                }
            }
        }
        return events.stream()
                .map(event -> told(event, gist, lookup, rows.contains(event.id())))
                .toList();
    }

    private static Told told(Event event, Gist gist, Lookup lookup, boolean row) {
        List<Telling> here = new ArrayList<>();
        List<Elsewhere> others = new ArrayList<>();
        ArticleId last = gist.id();
        for (Event.Told told : event.tellings()) {
            dossier.model.Telling telling = told.telling();
            if (told.article().equals(gist.id())) {
                here.add(new Telling(telling.id(), telling.at(), telling.date(), telling.quote()));
            } else if (row && !told.article().equals(last) && others.size() < TELLINGS) {
                others.add(elsewhere(told, lookup));
                last = told.article();
            }
        }
        return new Told(lookup.event(event), here, others, !event.conflicts().isEmpty());
    }

    private static Elsewhere elsewhere(Event.Told told, Lookup lookup) {
        Gist other = lookup.gist(told.article());
        boolean secret = other.metadata().rights() == Rights.METADATA;
        return new Elsewhere(
                lookup.article(told.article()),
                other.paragraph(told.telling().at()),
                told.telling().id(),
                secret ? "" : told.telling().quote());
    }

    private static List<Related> related(Gist gist, Site site) {
        List<Related> related = new ArrayList<>();
        for (Dossier.Related other : site.dossier().related().getOrDefault(gist.id(), List.of())) {
            ArticleRef article = site.lookup().article(other.article());
            if (article != null) {
                related.add(new Related(article, other.reason()));
            }
        }
        return related;
    }

    private static List<Copy> copies(Gist gist, Site site) {
        List<Copy> copies = new ArrayList<>();
        for (Dossier.Reprint reprint : site.lookup().reprints(gist.id())) {
            boolean original = reprint.original().equals(gist.id());
            ArticleRef other = site.lookup().article(original ? reprint.copy() : reprint.original());
            if (other != null) {
                copies.add(new Copy(other, original, reprint.share(), reprint.stated()));
            }
        }
        return copies;
    }

    private static SortedMap<ArticleId, Cited> cited(
            Gist gist, List<Note> comparisons, @Nullable Source source, Lookup lookup) {
        List<Evidence> evidence = new ArrayList<>();
        gist.capture().stated().notes().forEach(note -> evidence.addAll(note.evidence()));
        comparisons.forEach(note -> evidence.addAll(note.evidence()));
        if (source != null && source.reliability() != null) {
            evidence.addAll(source.reliability().evidence());
        }
        return Cited.of(evidence, lookup);
    }
}
