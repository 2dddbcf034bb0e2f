package dossier.render.actor;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Gist;
import dossier.model.Source;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.DateWords;
import dossier.render.page.EventLine;
import dossier.render.page.Keyed;
import dossier.render.page.Lookup;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that an actor's entry shows.
 *
 * @param affiliations whom it belongs to, members those who belong to it
 * @param uses its mentions by article, in the dossier's order
 * @param events the latest of its line of the chronology, in order; `allEvents` counts them all
 * @param years the years that have a page of mentions each; empty where the entry has them all
 */
record Shown(
        Actor actor,
        ActorRef ref,
        List<Relation> affiliations,
        List<Relation> members,
        List<Other> others,
        List<Use> uses,
        List<Partner> together,
        List<Speaker> spoken,
        List<EventLine> events,
        int allEvents,
        SortedMap<String, Integer> years) {
    /** With more mentions than this they are parted by year. */
    static final int MENTIONS = 200;

    private static final int EVENTS = 60;

    /** @param ref null where it has no entry */
    record Relation(@Nullable ActorRef ref, String name, Actor.@Nullable Affiliation affiliation) {}

    /** Somebody that the actor is not to be confused with. */
    record Other(@Nullable ActorRef ref, String name) {}

    /** @param source null where the outlet has no entry */
    record Use(Gist gist, ArticleRef article, @Nullable Source source, List<Gist.Use> uses) implements Keyed {
        /** The article's layers stand for the mentions in them. */
        @Override
        public Object key() {
            return List.of(gist, article, source == null ? "" : source.name());
        }

        String year() {
            int year = gist.metadata().published() == null
                    ? 0
                    : DateWords.year(gist.metadata().published().value());
            return year == 0 ? "undated" : Integer.toString(year);
        }
    }

    record Partner(ActorRef ref, int sentences) {}

    record Speaker(@Nullable ActorRef ref, String name, int times, List<String> cues) {}

    static Shown of(ActorRef ref, Site site, Together together, SortedMap<ActorId, List<Relation>> members) {
        Lookup lookup = site.lookup();
        Actor actor = site.dossier().reference().actors().get(ref.id());
        List<Use> uses = uses(ref.id(), site);
        SortedMap<String, Integer> years = new TreeMap<>();
        int mentions = 0;
        for (Use use : uses) {
            years.merge(use.year(), use.uses().size(), Integer::sum);
            mentions += use.uses().size();
        }
        List<Event> line = lookup.line(ref.id());
        return new Shown(
                actor,
                ref,
                actor.affiliations().stream().map(one -> relation(one, lookup)).toList(),
                members.getOrDefault(ref.id(), List.of()),
                actor.notSameAs().stream().map(name -> other(name, lookup)).toList(),
                uses,
                partners(together.with(ref.id()), lookup),
                together.of(ref.id()).stream().map(one -> speaker(one, lookup)).toList(),
                line.subList(Math.max(0, line.size() - EVENTS), line.size()).stream()
                        .map(event -> EventLine.of(event, lookup))
                        .toList(),
                line.size(),
                mentions > MENTIONS ? years : new TreeMap<>());
    }

    static List<Use> uses(ActorId id, Site site) {
        List<Use> uses = new ArrayList<>();
        for (Dossier.Backlink link : site.dossier().backlinks().getOrDefault(id, List.of())) {
            Gist gist = site.lookup().gist(link.article());
            ArticleRef article = site.lookup().article(link.article());
            if (gist != null && article != null) {
                uses.add(new Use(gist, article, site.lookup().source(gist.source()), link.uses()));
            }
        }
        return uses;
    }

    private static Relation relation(Actor.Affiliation affiliation, Lookup lookup) {
        ActorRef to = lookup.actor(new ActorId(affiliation.to()));
        return new Relation(to, to == null ? affiliation.to() : to.name(), affiliation);
    }

    private static Other other(String name, Lookup lookup) {
        ActorRef ref = lookup.actor(new ActorId(name));
        return new Other(ref, ref == null ? name : ref.name());
    }

    private static List<Partner> partners(List<Together.Partner> partners, Lookup lookup) {
        List<Partner> shown = new ArrayList<>();
        for (Together.Partner partner : partners) {
            ActorRef ref = lookup.actor(partner.actor());
            if (ref != null) {
                shown.add(new Partner(ref, partner.sentences()));
            }
        }
        return shown;
    }

    private static Speaker speaker(Together.Speaker speaker, Lookup lookup) {
        boolean known = speaker.speaker().startsWith("#");
        ActorRef ref = known ? lookup.actor(new ActorId(speaker.speaker().substring(1))) : null;
        return new Speaker(ref, ref == null ? speaker.speaker() : ref.name(), speaker.times(), speaker.cues());
    }

    /** Who is affiliated to whom, by the one who is joined. */
    static SortedMap<ActorId, List<Relation>> members(Site site) {
        SortedMap<ActorId, List<Relation>> members = new TreeMap<>();
        for (Actor actor : site.dossier().reference().actors().values()) {
            ActorRef ref = site.lookup().actor(actor.id());
            for (Actor.Affiliation affiliation : actor.affiliations()) {
                members.computeIfAbsent(new ActorId(affiliation.to()), id -> new ArrayList<>())
                        .add(new Relation(ref, actor.name(), affiliation));
            }
        }
        return members;
    }
}
