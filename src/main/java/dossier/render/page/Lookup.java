package dossier.render.page;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.Gist;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dossier's parts by their ids, and which of them belong to which. */
public final class Lookup {
    /** With more events than this each year has a page of its own. */
    public static final int EVENTS_ON_ONE_PAGE = 200;

    private final Dossier dossier;
    private final Map<ArticleId, Gist> gists = new HashMap<>();
    private final SortedMap<ActorId, ActorRef> actors = new TreeMap<>();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<ArticleId, List<Event>> told = new HashMap<>();
    private final Map<ActorId, List<Event>> lines = new HashMap<>();
    private final Map<SourceId, List<Gist>> published = new HashMap<>();
    private final Map<ArticleId, List<Dossier.Reprint>> reprints = new HashMap<>();
    private final boolean years;

    Lookup(Dossier dossier) {
        this.dossier = dossier;
        for (Gist gist : dossier.gists()) {
            gists.put(gist.id(), gist);
            if (gist.source() != null) {
                published
                        .computeIfAbsent(gist.source(), id -> new ArrayList<>())
                        .add(gist);
            }
        }
        for (Actor actor : dossier.reference().actors().values()) {
            if (!actor.builtIn() || dossier.backlinks().containsKey(actor.id())) {
                actors.put(actor.id(), ActorWords.ref(actor));
            }
        }
        for (Event event : dossier.chronology().events()) {
            events.put(event.id(), event);
            ArticleId last = null;
            for (Event.Told telling : event.tellings()) {
                if (!telling.article().equals(last)) {
                    told.computeIfAbsent(telling.article(), id -> new ArrayList<>())
                            .add(event);
                    last = telling.article();
                }
            }
            for (ActorId actor : event.actors()) {
                lines.computeIfAbsent(actor, id -> new ArrayList<>()).add(event);
            }
        }
        for (Dossier.Reprint reprint : dossier.reprints()) {
            reprints.computeIfAbsent(reprint.copy(), id -> new ArrayList<>()).add(reprint);
            reprints.computeIfAbsent(reprint.original(), id -> new ArrayList<>())
                    .add(reprint);
        }
        years = dossier.chronology().events().size() > EVENTS_ON_ONE_PAGE;
    }

    /** Null where the dossier has no such article. */
    public @Nullable Gist gist(ArticleId id) {
        return gists.get(id);
    }

    /** Null where the dossier has no such article. */
    public @Nullable ArticleRef article(ArticleId id) {
        Gist gist = gists.get(id);
        if (gist == null) {
            return null;
        }
        String label = dossier.labels().getOrDefault(id, id.value());
        String title = gist.metadata().titleText();
        return new ArticleRef(
                id, label, title.isEmpty() ? label : title, gist.metadata().rights() == Rights.FULL);
    }

    /** What a claim says, with the names of the actors that it gives by their ids. */
    public String named(Event.About about, String says) {
        if (about != Event.About.WHO && about != Event.About.WHO_BEGAN) {
            return says;
        }
        List<String> names = new ArrayList<>();
        for (String part : says.split(", ")) {
            ActorRef actor = part.isBlank() ? null : actors.get(new ActorId(part));
            names.add(actor == null ? part : actor.name());
        }
        return String.join(", ", names);
    }

    /** Null where the actor has no page. */
    public @Nullable ActorRef actor(ActorId id) {
        return actors.get(id);
    }

    /** Every actor that has a page, by id. */
    public SortedMap<ActorId, ActorRef> actors() {
        return actors;
    }

    public @Nullable Source source(@Nullable SourceId id) {
        return id == null ? null : dossier.reference().sources().get(id);
    }

    /** The articles of a source, in the dossier's order. */
    public List<Gist> published(SourceId id) {
        return published.getOrDefault(id, List.of());
    }

    /** The events that an article tells, in the chronology's order. */
    public List<Event> told(ArticleId id) {
        return told.getOrDefault(id, List.of());
    }

    /** What an article shares passages with, as copy or original. */
    public List<Dossier.Reprint> reprints(ArticleId id) {
        return reprints.getOrDefault(id, List.of());
    }

    /** An actor's line of the chronology. */
    public List<Event> line(ActorId id) {
        return lines.getOrDefault(id, List.of());
    }

    public EventRef event(Event event) {
        return new EventRef(event.id(), page(event), event.title(), event.when());
    }

    /** Null where there is no such event. */
    public @Nullable EventRef event(EventId id) {
        Event event = events.get(id);
        return event == null ? null : event(event);
    }

    /** The path of the page on which an event stands in full. */
    public String page(Event event) {
        return years ? Routes.timeline(stretch(event)) : Routes.CHRONOLOGY;
    }

    /** Whether the chronology is parted into years. */
    public boolean hasYears() {
        return years;
    }

    /** The year under which an event stands; `undated` for one without. */
    public static String stretch(Event event) {
        int year = event.when() == null ? 0 : DateWords.year(event.when());
        return year == 0 ? "undated" : Integer.toString(year);
    }
}
