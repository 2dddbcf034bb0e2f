package dossier.weave;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the entry of the glossary of which a name may be another spelling. It only proposes: an editor decides. */
final class Likeness {
    /** Below this, nine of ten likely pairs would be wrong. */
    private static final double LEAST = 0.78;

    private static final Comparator<Likely> MOST_LIKELY =
            Comparator.comparingDouble(Likely::score).thenComparing(Likely::actor, Comparator.reverseOrder());

    /** Names of entries by their number of words and first sounds: only those are compared. */
    private final Map<String, List<Known>> known = new HashMap<>();

    private record Known(String name, Actor actor) {}

    /** @param score 0 to 1 */
    record Likely(ActorId actor, double score) {}

    Likeness(Iterable<Actor> actors) {
        for (Actor actor : actors) {
            add(actor.name(), actor);
            actor.aliases().forEach(alias -> add(alias, actor));
        }
    }

    private void add(String name, Actor actor) {
        known.computeIfAbsent(block(name, actor.kind() == ActorKind.PERSON), key -> new ArrayList<>())
                .add(new Known(name, actor));
    }

    /**
     * The entry most like a name.
     *
     * @param apart entries that are out of the question, since an article names them beside this name or an editor said no
     */
    Optional<Likely> of(String name, ActorKind kind, Predicate<Actor> apart) {
        boolean person = kind == ActorKind.PERSON;
        return known.getOrDefault(block(name, person), List.of()).stream()
                .filter(one -> (one.actor.kind() == ActorKind.PERSON) == person && !apart.test(one.actor))
                .map(one -> new Likely(one.actor.id(), Spellings.likeness(name, one.name, person)))
                .filter(likely -> likely.score >= LEAST)
                .max(MOST_LIKELY);
    }

    private static String block(String name, boolean person) {
        List<String> words = Spellings.words(name);
        List<String> firsts = new ArrayList<>();
        for (String word : words) {
            char first = Sounds.of(word).consonants().charAt(0);
            firsts.add(first == 'C' || first == 'J' ? "K" : String.valueOf(first));
        }
        if (!person) {
            firsts.sort(null);
        }
        return (person ? "person " : "other ") + String.join("", firsts);
    }
}
