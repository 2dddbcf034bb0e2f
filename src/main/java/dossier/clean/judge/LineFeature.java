package dossier.clean.judge;

/** A sign by which lines are judged: mostly 0 or 1, never outside -1 to 1. */
interface LineFeature {
    /** As the tables of weights have it: stable, for a sign without a weight counts for nothing. */
    String name();

    double of(Scene scene, int line);

    /** A sign that counts. */
    static LineFeature of(String name, Value value) {
        return new Named(name, value);
    }

    /** A sign that is there or not. */
    static LineFeature when(String name, Test test) {
        return new Named(name, (scene, line) -> test.holds(scene, line) ? 1 : 0);
    }

    /** The same sign, seen on the line so many lines below (above where negative). */
    default LineFeature at(int distance) {
        return of(name() + (distance < 0 ? "" : "+") + distance, (scene, line) -> {
            int other = line + distance;
            return other < 0 || other >= scene.size() ? 0 : of(scene, other);
        });
    }

    interface Value {
        double of(Scene scene, int line);
    }

    interface Test {
        boolean holds(Scene scene, int line);
    }

    record Named(String name, Value value) implements LineFeature {
        @Override
        public double of(Scene scene, int line) {
            return value.of(scene, line);
        }
    }
}
