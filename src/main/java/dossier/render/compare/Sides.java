package dossier.render.compare;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Gist;
import dossier.model.Reference;
import dossier.render.page.ActorRef;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard, by the state that a voice belongs to.
 *
 * @param sides most heard first; the others (no state, no entry) and the unnamed last
 * @param heard by side, then column, most heard first
 */
record Sides(List<Side> sides, List<Heard> heard) {
    static final int MOST = 7;
    private static final int DEEPEST = 4;

    /** @param actor null for the voices of no state, with or without a name */
    record Side(@Nullable ActorRef actor, boolean named) {}

    /** @param name empty for quotations whose speaker has none */
    record Heard(
            int side, int column, String name, @Nullable ActorRef actor, int times) {}

    private record Key(ActorId side, int column, String name) {}

    private static final ActorId NONE = new ActorId("");

    static Sides of(Columns columns, Site site) {
        Reference reference = site.dossier().reference();
        Map<ActorId, ActorId> states = new HashMap<>();
        Map<Key, Heard> heard = new HashMap<>();
        Map<ActorId, Integer> totals = new TreeMap<>();
        for (Gist gist : site.dossier().gists()) {
            int column = columns.index(gist.id());
            for (Gist.VoiceUse use : gist.voices()) {
                ActorRef actor = use.actor() == null ? null : site.lookup().actor(use.actor());
                String name = actor != null ? actor.name() : use.speaker() == null ? "" : use.speaker();
                ActorId state =
                        actor == null ? NONE : states.computeIfAbsent(actor.id(), id -> state(id, reference, 0));
                if (!name.isEmpty() && !state.equals(NONE)) {
                    totals.merge(state, 1, Integer::sum);
                }
                heard.merge(
                        new Key(state, column, name),
                        new Heard(0, column, name, actor, 1),
                        (one, other) -> new Heard(0, column, name, actor, one.times + other.times));
            }
        }
        return sorted(heard, totals, site);
    }

    private static Sides sorted(Map<Key, Heard> heard, Map<ActorId, Integer> totals, Site site) {
        List<ActorId> order = totals.keySet().stream()
                .filter(id -> site.lookup().actor(id) != null)
                .sorted(Comparator.comparingInt((ActorId id) -> -totals.get(id)).thenComparing(id -> id))
                .limit(MOST)
                .toList();
        List<Side> sides = new ArrayList<>();
        order.forEach(id -> sides.add(new Side(site.lookup().actor(id), true)));
        sides.add(new Side(null, true));
        sides.add(new Side(null, false));
        List<Heard> placed = new ArrayList<>();
        heard.forEach((key, one) -> {
            int side = key.name().isEmpty() ? order.size() + 1 : order.indexOf(key.side());
            placed.add(new Heard(side < 0 ? order.size() : side, one.column, one.name, one.actor, one.times));
        });
        placed.sort(Comparator.comparingInt(Heard::side)
                .thenComparingInt(Heard::column)
                .thenComparing(Comparator.comparingInt(Heard::times).reversed())
                .thenComparing(Heard::name));
        return new Sides(sides, placed);
    }

    /** The state that an actor is, or serves: the first that its affiliations lead to. */
    private static ActorId state(ActorId id, Reference reference, int depth) {
        Actor actor = reference.actors().get(id);
        if (actor == null || depth > DEEPEST) {
            return NONE;
        }
        if (actor.kind() == ActorKind.STATE) {
            return id;
        }
        for (Actor.Affiliation affiliation : actor.affiliations()) {
            ActorId state = state(new ActorId(affiliation.to()), reference, depth + 1);
            if (!state.equals(NONE)) {
                return state;
            }
        }
        return NONE;
    }
}
