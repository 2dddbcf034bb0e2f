package dossier.recognise.link;

import dossier.model.Actor;
import dossier.recognise.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps a built-in state's name unlinked where the article's other words speak for its namesake: the state of Georgia, or its country. */
final class Homonyms {
    private static final Map<String, Cues> CUES = read();

    /** Words that speak for the state, and against it. */
    private record Cues(List<String> state, List<String> other) {}

    private Homonyms() {}

    /** Whether an article of these folded words means somebody else by the actor's name. */
    static boolean isSomebodyElse(Actor actor, Set<String> words) {
        Cues cues = actor.builtIn() ? CUES.get(actor.id().value()) : null;
        return cues != null
                && cues.other.stream().anyMatch(words::contains)
                && cues.state.stream().noneMatch(words::contains);
    }

    private static Map<String, Cues> read() {
        Map<String, Cues> cues = new HashMap<>();
        for (List<String> row : WordLists.rows("/dossier/recognise/link/en/homonyms.tsv")) {
            cues.put(
                    row.get(0),
                    new Cues(List.of(row.get(1).split(" ")), List.of(row.get(2).split(" "))));
        }
        return cues;
    }
}
