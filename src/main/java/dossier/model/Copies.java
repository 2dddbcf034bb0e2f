package dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable copies whose order is chosen: those of the JDK's `Set.copyOf` and `Map.copyOf` differ from run to run. */
final class Copies {
    private Copies() {}

    static <T extends Comparable<T>> SortedSet<T> sorted(Iterable<T> values) {
        SortedSet<T> copy = new TreeSet<>();
        values.forEach(copy::add);
        return Collections.unmodifiableSortedSet(copy);
    }

    static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Keeps the order of the given map. */
    static <K, V> Map<K, V> ordered(Map<K, V> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
