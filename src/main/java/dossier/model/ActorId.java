package dossier.model;

/** An actor's identity: the name of its file in `actors/`, or a built-in state's. */
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
