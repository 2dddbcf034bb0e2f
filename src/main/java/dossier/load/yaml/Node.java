package dossier.load.yaml;

import dossier.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value in YAML and where it begins. Every scalar is a string: `no`, `1.10` and `2021-03-03` keep their letters. */
public sealed interface Node {
    Position at();

    /** @param plain written without quotes */
    record Scalar(String text, boolean plain, Position at) implements Node {
        /** Whether it stands for nothing: `key:`, `key: ~`, `key: null`. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Node> items, Position at) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** @param entries in the order of the file; no key twice */
    record Mapping(List<Entry> entries, Position at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /**
         * This mapping with the entries of another, which win where a key is in both.
         *
         * @param growing keys whose lists are joined, this one's first: nothing in either is lost
         */
        public Mapping overriddenBy(Mapping other, Set<String> growing) {
            Map<String, Entry> own = new HashMap<>();
            entries.forEach(entry -> own.put(entry.key(), entry));
            List<Entry> joined = new ArrayList<>();
            for (Entry entry : other.entries) {
                Entry before = own.remove(entry.key());
                joined.add(before != null && growing.contains(entry.key()) ? entry.behind(before) : entry);
            }
            entries.stream().filter(entry -> own.containsKey(entry.key())).forEach(joined::add);
            return new Mapping(joined, other.at);
        }
    }

    /** @param at of the key */
    record Entry(String key, Position at, Node value) {
        /** The items of both, where both are lists; else this entry. */
        private Entry behind(Entry before) {
            if (!(before.value instanceof Sequence first) || !(value instanceof Sequence second)) {
                return this;
            }
            List<Node> items = new ArrayList<>(first.items);
            items.addAll(second.items);
            return new Entry(key, at, new Sequence(items, second.at));
        }
    }
}
