package dossier.weave;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Dossier.Proposal;
import dossier.model.Folding;
import dossier.model.Gist;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names that articles use and no entry of the glossary has, one proposal per name. */
final class Proposals {
    private static final Comparator<Proposal> SUREST_FIRST = Comparator.comparingDouble(Proposal::certainty)
            .reversed()
            .thenComparing(proposal -> -proposal.at().size())
            .thenComparing(Proposal::name);

    private final SortedMap<String, List<Found>> names = new TreeMap<>();
    private final Map<String, List<Actor>> bySurname = new TreeMap<>();
    private final Likeness likeness;
    private final Refusals refusals;

    private Proposals(Likeness likeness, Refusals refusals) {
        this.likeness = likeness;
        this.refusals = refusals;
    }

    private record Found(Gist gist, Gist.NameUse use) {}

    static List<Proposal> of(List<Gist> gists, Reference reference) {
        Proposals proposals = new Proposals(new Likeness(reference.actors().values()), Refusals.of(gists));
        for (Gist gist : gists) {
            for (Gist.NameUse use : gist.names()) {
                if (proposals.refusals.refuseName(use.surface())) {
                    continue;
                }
                proposals
                        .names
                        .computeIfAbsent(Folding.fold(use.surface()), name -> new ArrayList<>())
                        .add(new Found(gist, use));
            }
        }
        for (Actor actor : reference.actors().values()) {
            if (actor.kind() == ActorKind.PERSON) {
                proposals
                        .bySurname
                        .computeIfAbsent(lastWord(Folding.fold(actor.name())), surname -> new ArrayList<>())
                        .add(actor);
            }
        }
        return proposals.names.values().stream()
                .map(proposals::proposal)
                .sorted(SUREST_FIRST)
                .toList();
    }

    /** Its kind is what most places speak for; each further article makes it surer. */
    private Proposal proposal(List<Found> found) {
        Map<ActorKind, Double> kinds = new EnumMap<>(ActorKind.class);
        List<Proposal.Place> places = new ArrayList<>();
        double doubt = 1;
        for (Found one : found) {
            kinds.merge(one.use.kind(), one.use.certainty() * one.use.at().size(), Double::sum);
            one.use.at().forEach(at -> places.add(new Proposal.Place(one.gist.id(), at)));
            doubt *= 1 - one.use.certainty();
        }
        ActorKind kind = kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        String name = found.get(0).use.surface();
        Optional<Likeness.Likely> likely = likeness.of(name, kind, actor -> isApart(name, found, actor));
        return new Proposal(
                name,
                kind,
                1 - doubt,
                likely.map(Likeness.Likely::actor).orElse(null),
                likely.map(Likeness.Likely::score).orElse(0.0),
                homonyms(name, kind),
                places);
    }

    /** Whether an actor is not this name: an editor says so, or one article has both. */
    private boolean isApart(String name, List<Found> found, Actor actor) {
        return actor.notSameAs().contains(name)
                || refusals.refuseAlias(name, actor.id())
                || found.stream()
                        .anyMatch(one -> one.gist.actors().stream()
                                .anyMatch(use -> use.actor().equals(actor.id())));
    }

    private List<ActorId> homonyms(String name, ActorKind kind) {
        String folded = Folding.fold(name);
        return kind != ActorKind.PERSON
                ? List.of()
                : bySurname.getOrDefault(lastWord(folded), List.of()).stream()
                        .filter(actor -> !Folding.fold(actor.name()).equals(folded))
                        .map(Actor::id)
                        .toList();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
