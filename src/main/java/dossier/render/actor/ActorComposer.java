package dossier.render.actor;

import dossier.model.Actor;
import dossier.model.Gist;
import dossier.model.Source;
import dossier.render.data.JsonLd;
import dossier.render.page.ActorRef;
import dossier.render.page.BodyHtml;
import dossier.render.page.DateWords;
import dossier.render.page.EventLine;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Links;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Composes the entry of one actor. */
final class ActorComposer {
    private static final int SURFACES = 6;

    private final Site site;
    private final Messages messages;
    private final DateWords dates;
    private final Shown shown;
    private final Here here;

    ActorComposer(Site site, Shown shown) {
        this.site = site;
        this.messages = site.messages();
        this.dates = site.dates();
        this.shown = shown;
        this.here = new Here(shown.ref().path());
    }

    ActorView view() {
        Actor actor = shown.actor();
        boolean parted = !shown.years().isEmpty();
        List<Html> relations = new ArrayList<>();
        shown.affiliations().forEach(one -> relations.add(relation(one, "relation.of")));
        shown.members().forEach(one -> relations.add(relation(one, "relation.has")));
        String kind = "actor-kind." + actor.kind().label().replace(' ', '-');
        return new ActorView(
                site.shell(here, actor.name(), shown.ref().line(), Routes.ACTORS, true)
                        .about(JsonLd.actor(actor, shown.ref().line())),
                here.to(Routes.ACTORS),
                messages.say(kind),
                here.to(Routes.ACTORS, "k-" + actor.kind().label().replace(' ', '-')),
                actor.name(),
                shown.ref().own(),
                actor.role() == null ? "" : actor.role(),
                BodyHtml.prose(actor.description(), 2, here),
                basis(actor),
                names(),
                parted ? Html.EMPTY : new Mentions(site, here).rows(shown.uses()),
                shown.years().entrySet().stream()
                        .map(entry -> year(entry.getKey(), entry.getValue()))
                        .toList(),
                relations,
                shown.others().stream()
                        .map(other -> linked(other.ref(), other.name(), ""))
                        .toList(),
                shown.together().stream()
                        .map(one -> linked(one.ref(), "", messages.count("sentences", one.sentences())))
                        .toList(),
                shown.spoken().stream().map(this::speaker).toList(),
                aliases(actor),
                actor.sameAs().stream().map(this::same).toList(),
                EventLine.list(shown.events(), here, site),
                shown.allEvents() > shown.events().size() ? messages.count("actor.all-events", shown.allEvents()) : "",
                here.to(Routes.CHRONOLOGY) + "?actor="
                        + Routes.encode(actor.id().value()));
    }

    private String basis(Actor actor) {
        return messages.say(
                actor.builtIn()
                        ? "actor.built-in"
                        : actor.description().text().isEmpty() ? "actor.no-text" : "actor.editor");
    }

    private List<String> aliases(Actor actor) {
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.addAll(actor.demonyms());
        actor.metonyms().forEach(name -> aliases.add(messages.say("how.metonym", name)));
        return aliases;
    }

    private Html relation(Shown.Relation relation, String key) {
        Markup out = new Markup();
        Actor.Affiliation affiliation = relation.affiliation();
        if (affiliation != null && affiliation.as() != null) {
            out.text(affiliation.as()).raw(key.equals("relation.of") ? ", " : ": ");
        }
        out.html(linked(relation.ref(), relation.name(), ""));
        if (affiliation != null) {
            out.text(period(affiliation));
        }
        return out.html();
    }

    private String period(Actor.Affiliation affiliation) {
        String from = affiliation.from() == null ? "" : dates.full(affiliation.from());
        String until = affiliation.until() == null ? "" : dates.full(affiliation.until());
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        } else if (until.isEmpty()) {
            return ", " + messages.say("date.from", from);
        }
        return ", " + (from.isEmpty() ? messages.say("date.until", until) : messages.say("date.span", from, until));
    }

    private Html linked(@Nullable ActorRef ref, String name, String count) {
        Markup out = new Markup();
        if (ref == null) {
            out.text(name);
        } else {
            out.link(here.to(ref), ref.name());
        }
        return count.isEmpty() ? out.html() : out.text(", " + count).html();
    }

    private Html speaker(Shown.Speaker speaker) {
        String times = messages.count("voices.times", speaker.times());
        String cues = speaker.cues().isEmpty() ? times : times + ": " + String.join(", ", speaker.cues());
        return linked(speaker.ref(), speaker.name(), cues);
    }

    private Html same(String address) {
        String href = Links.safe(address);
        return href == null
                ? Html.text(address)
                : new Markup().outside(href, address).html();
    }

    private ActorView.Year year(String year, int mentions) {
        String name = year.equals("undated") ? messages.say("date.none") : year;
        return new ActorView.Year(
                here.to(ActorPages.yearPath(shown.ref(), year)), name + ", " + messages.count("mentions", mentions));
    }

    /** A row for each source that names the actor, the one that does so most first. */
    private List<ActorView.Name> names() {
        Map<String, List<Shown.Use>> sources = new LinkedHashMap<>();
        for (Shown.Use use : shown.uses()) {
            sources.computeIfAbsent(outlet(use), name -> new ArrayList<>()).add(use);
        }
        int most = sources.values().stream()
                .mapToInt(ActorComposer::mentions)
                .max()
                .orElse(1);
        List<ActorView.Name> names = new ArrayList<>();
        sources.forEach((name, uses) -> {
            int mentions = mentions(uses);
            Source source = uses.get(0).source();
            Html link = source == null
                    ? unprofiled(name, uses)
                    : new Markup()
                            .link(here.to(Routes.source(source.id())), source.name())
                            .html();
            names.add(new ActorView.Name(
                    link, surfaces(uses), mentions, Math.max(1, mentions * 100 / most), place(uses)));
        });
        names.sort(Comparator.comparingInt(ActorView.Name::mentions).reversed());
        return names;
    }

    private Html unprofiled(String name, List<Shown.Use> uses) {
        Markup out = new Markup();
        if (uses.size() == 1) {
            here.cite(out, uses.get(0).article(), 0);
            return out.html();
        }
        return out.text(name).html();
    }

    private static String outlet(Shown.Use use) {
        if (use.source() != null) {
            return use.source().name();
        }
        return use.gist().metadata().outlet() == null
                ? use.article().label()
                : use.gist().metadata().outlet().value();
    }

    private static int mentions(List<Shown.Use> uses) {
        return uses.stream().mapToInt(use -> use.uses().size()).sum();
    }

    private String surfaces(List<Shown.Use> uses) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Shown.Use use : uses) {
            use.uses().forEach(one -> counts.merge(one.surface(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SURFACES)
                .map(entry -> messages.say("quote.open") + entry.getKey() + messages.say("quote.close") + " "
                        + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Whether the source lets the actor speak. */
    private String place(List<Shown.Use> uses) {
        int direct = 0;
        int indirect = 0;
        for (Shown.Use use : uses) {
            for (Gist.VoiceUse voice : use.gist().voices()) {
                if (shown.actor().id().equals(voice.actor())) {
                    direct += voice.direct() ? 1 : 0;
                    indirect += voice.direct() ? 0 : 1;
                }
            }
        }
        if (direct == 0 && indirect == 0) {
            return messages.say("actor.only-named");
        }
        List<String> parts = new ArrayList<>();
        if (direct > 0) {
            parts.add(messages.count("actor.quoted", direct));
        }
        if (indirect > 0) {
            parts.add(messages.count("actor.paraphrased", indirect));
        }
        return String.join(", ", parts);
    }
}
