package dossier.model;

/** An event's identity: its curated file's name, or the id of its first telling. */
public record EventId(String value) implements Comparable<EventId> {
    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
