package dossier.model;

/** A source's identity: the name of its file in `sources/`. */
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
