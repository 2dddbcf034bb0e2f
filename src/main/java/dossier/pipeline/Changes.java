package dossier.pipeline;

import dossier.pipeline.Store.EntryKey;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which words the entries of the reference have that are not as they were. */
final class Changes {
    private Changes() {}

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
