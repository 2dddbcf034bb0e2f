package dossier.load.yaml;

import dossier.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

        /** This mapping with the entries of another, which win where a key is in both. */
        public Mapping overriddenBy(Mapping other) {
            List<Entry> joined = new ArrayList<>(other.entries);
            Set<String> keys = new HashSet<>();
            other.entries.forEach(entry -> keys.add(entry.key()));
            entries.stream().filter(entry -> !keys.contains(entry.key())).forEach(joined::add);
            return new Mapping(joined, other.at);
        }
    }

    /** @param at of the key */
    record Entry(String key, Position at, Node value) {}
}
