package dossier.render.event;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.CuratedEvent;
import dossier.model.Event;
import dossier.model.Gist;
import dossier.model.Rights;
import dossier.model.Telling;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.Cited;
import dossier.render.page.EventRef;
import dossier.render.page.Keyed;
import dossier.render.page.Lookup;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the chronology with all that it shows.
 *
 * @param number from 1 over the whole chronology
 * @param tellings so many as are shown; `all` counts them
 * @param claimants the articles whose accounts differ
 * @param within the span that it is part of; null: none
 * @param description the editors' words; empty for none
 */
record Item(
        Event event,
        int number,
        List<Told> tellings,
        int all,
        List<ActorRef> actors,
        @Nullable EventRef within,
        SortedMap<ArticleId, Cited> claimants,
        Body description)
        implements Keyed {
    /** An event told by hundreds shows the first of them. */
    private static final int TELLINGS = 12;

    /**
     * @param source the name of who published it: what the filter by source offers
     * @param quotable whether the article's rights allow its words
     */
    record Told(ArticleRef article, String source, int paragraph, boolean quotable, Event.Told told) implements Keyed {
        /** The telling's id names its sentence, and so stands for the quote. */
        @Override
        public Object key() {
            Telling telling = told.telling();
            return Arrays.asList(
                    article,
                    source,
                    paragraph,
                    quotable,
                    telling.id(),
                    telling.authority(),
                    telling.called(),
                    telling.denied(),
                    telling.planned(),
                    telling.when() == null);
        }
    }

    static Item of(Event event, int number, Site site) {
        Lookup lookup = site.lookup();
        List<Told> tellings = new ArrayList<>();
        for (Event.Told told : event.tellings()) {
            Gist gist = lookup.gist(told.article());
            ArticleRef article = lookup.article(told.article());
            if (gist != null && article != null && tellings.size() < TELLINGS) {
                boolean quotable = gist.metadata().rights() != Rights.METADATA;
                tellings.add(new Told(
                        article,
                        source(gist, article, lookup),
                        gist.paragraph(told.telling().at()),
                        quotable,
                        told));
            }
        }
        List<ActorRef> actors = new ArrayList<>();
        for (ActorId id : event.actors()) {
            ActorRef actor = lookup.actor(id);
            if (actor != null) {
                actors.add(actor);
            }
        }
        SortedMap<ArticleId, Cited> claimants = new TreeMap<>();
        for (Event.Conflict conflict : event.conflicts()) {
            for (Event.Says says : conflict.claims()) {
                Gist gist = lookup.gist(says.article());
                ArticleRef article = lookup.article(says.article());
                if (gist != null && article != null) {
                    claimants.put(says.article(), new Cited(article, gist));
                }
            }
        }
        CuratedEvent curated = site.dossier().reference().events().get(event.id());
        EventRef within = event.within() == null ? null : lookup.event(event.within());
        return new Item(
                event,
                number,
                tellings,
                event.tellings().size(),
                actors,
                within,
                claimants,
                curated == null ? Body.EMPTY : curated.description());
    }

    private static String source(Gist gist, ArticleRef article, Lookup lookup) {
        var source = lookup.source(gist.source());
        if (source != null) {
            return source.name();
        }
        return gist.metadata().outlet() == null
                ? article.label()
                : gist.metadata().outlet().value();
    }

    /** The event without its tellings, which stand here as far as they are shown. */
    @Override
    public Object key() {
        return Arrays.asList(
                event.id(),
                event.when(),
                event.otherDates(),
                event.title(),
                event.kind(),
                event.curated(),
                event.status(),
                event.conflicts(),
                event.support(),
                number,
                tellings,
                all,
                actors,
                within,
                claimants,
                description);
    }

    boolean isSolid() {
        return event.support() == Event.Support.CORROBORATED;
    }

    boolean isContested() {
        return !event.conflicts().isEmpty();
    }
}
