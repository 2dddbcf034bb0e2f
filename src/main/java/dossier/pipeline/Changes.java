package dossier.pipeline;

import dossier.model.Actor;
import dossier.model.Digest;
import dossier.model.Reference;
import dossier.model.Source;
import dossier.model.SourceId;
import dossier.model.Term;
import dossier.pipeline.Store.EntryKey;
import dossier.recognise.Recogniser;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which words the entries of the reference have that are not as they were. */
final class Changes {
    private Changes() {}

    /** What recognition uses of each entry, and what notes use of it beyond that. */
    static SortedMap<String, EntryKey> keys(Recogniser.Names names, Reference reference) {
        SortedMap<String, EntryKey> keys = new TreeMap<>();
        names.keys().forEach((name, key) -> keys.put(name, new EntryKey(key.digest(), key.words())));
        for (Actor actor : reference.actors().values()) {
            note(keys, "actor/" + actor.id(), List.of(actor.kindName(), actor.affiliations(), actor.notSameAs()));
        }
        for (Term term : reference.terms()) {
            note(keys, "term/" + term.concept(), List.of(term));
        }
        for (Source source : reference.sources().values()) {
            keys.put(
                    "profile/" + source.id(),
                    new EntryKey(Digest.of(source.toString()).hex(), new TreeSet<>(Set.of(word(source.id())))));
        }
        return keys;
    }

    /** The word that stands for a publisher: articles of it have it, and no text does. */
    static String word(SourceId source) {
        return "source/" + source;
    }

    private static void note(SortedMap<String, EntryKey> keys, String name, List<?> used) {
        EntryKey key = keys.get(name);
        if (key != null) {
            keys.put(
                    name, new EntryKey(key.digest() + Digest.of(used.toString()).hex(), key.words()));
        }
    }

    /**
     * The folded words by which articles need entries that came, went or changed, old and new ones; null where an entry that matters to
     * every article is among them.
     */
    static @Nullable SortedSet<String> words(SortedMap<String, EntryKey> before, SortedMap<String, EntryKey> now) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        SortedSet<String> words = new TreeSet<>();
        for (String name : names) {
            EntryKey old = before.get(name);
            EntryKey fresh = now.get(name);
            if (old != null && fresh != null && old.digest().equals(fresh.digest())) {
                continue;
            }
            for (EntryKey key : new EntryKey[] {old, fresh}) {
                if (key != null && key.words().isEmpty()) {
                    return null;
                }
                if (key != null) {
                    words.addAll(key.words());
                }
            }
        }
        return words;
    }
}
