package dossier.render.search;

import dossier.model.Actor;
import dossier.model.Event;
import dossier.model.Outcome;
import dossier.model.Rights;
import dossier.render.page.ActorRef;
import dossier.render.page.Content;
import dossier.render.page.EventRef;
import dossier.render.page.Here;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;

/** Actors with all their names, and the events of the chronology. */
final class ReferenceIndex {
    static final String ACTORS = "data/search/actors.js";
    static final String EVENTS = "data/search/events.js";
    private static final int TELLINGS = 4;

    private ReferenceIndex() {}

    static PlannedFile actors(Site site) {
        List<Actor> actors = site.dossier().reference().actors().values().stream()
                .filter(actor -> site.lookup().actor(actor.id()) != null)
                .toList();
        return new PlannedFile(
                ACTORS, SearchPages.key(ACTORS, actors, site.messages().digest()), () -> {
                    Here here = new Here(Routes.SEARCH);
                    Entries entries = new Entries();
                    for (Actor actor : actors) {
                        ActorRef ref = site.lookup().actor(actor.id());
                        List<String> names = new ArrayList<>(actor.aliases());
                        names.addAll(actor.demonyms());
                        names.addAll(actor.metonyms());
                        List<Entries.Passage> passages = new ArrayList<>();
                        String text = actor.description().text();
                        String line = ref.line().isEmpty() ? text : ref.line();
                        if (!line.isEmpty()) {
                            passages.add(new Entries.Passage("", "", line));
                        }
                        if (!text.isEmpty() && !text.equals(line)) {
                            passages.add(new Entries.Passage("", "", text.replace("\n\n", " ")));
                        }
                        String kind = site.messages()
                                .say("actor-kind." + actor.kind().label().replace(' ', '-'));
                        entries.add("actor", here.to(ref), ref.name(), kind, names, passages);
                    }
                    return Outcome.of(Content.of(entries.script()));
                });
    }

    static PlannedFile events(Site site) {
        List<Event> events = site.dossier().chronology().events();
        List<EventRef> refs = events.stream().map(site.lookup()::event).toList();
        return new PlannedFile(
                EVENTS,
                SearchPages.key(
                        EVENTS,
                        events,
                        refs,
                        site.dossier().labels(),
                        site.messages().digest()),
                () -> {
                    Here here = new Here(Routes.SEARCH);
                    Entries entries = new Entries();
                    for (int i = 0; i < events.size(); i++) {
                        Event event = events.get(i);
                        String date = event.when() == null
                                ? site.messages().say("date.none")
                                : site.dates().full(event.when());
                        entries.add(
                                "event", here.to(refs.get(i)), event.title(), date, List.of(), tellings(event, site));
                    }
                    return Outcome.of(Content.of(entries.script()));
                });
    }

    private static List<Entries.Passage> tellings(Event event, Site site) {
        List<Entries.Passage> passages = new ArrayList<>();
        for (Event.Told told : event.tellings()) {
            var gist = site.lookup().gist(told.article());
            var article = site.lookup().article(told.article());
            if (gist != null
                    && article != null
                    && gist.metadata().rights() != Rights.METADATA
                    && passages.size() < TELLINGS) {
                passages.add(
                        new Entries.Passage("", article.label(), told.telling().quote()));
            }
        }
        return passages;
    }
}
