package dossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value, and the problems met on the way to it. A stage always gives a value, if need be an empty one. */
public record Outcome<T>(T value, List<Problem> problems) {
    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /** Hands the value on, and keeps the problems of both steps in their order. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Outcome<R> result = next.apply(value);
        return new Outcome<>(result.value, joined(problems, result.problems));
    }

    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return new Outcome<>(change.apply(value), problems);
    }

    /** The same value with more problems behind those it has. */
    public Outcome<T> with(List<Problem> more) {
        return new Outcome<>(value, joined(problems, more));
    }

    /** The worst that any of the problems costs. */
    public Cost costs() {
        return problems.stream().map(Problem::costs).max(Enum::compareTo).orElse(Cost.NOTHING);
    }

    /** Many outcomes as one, in their order. */
    public static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            values.add(outcome.value);
            problems.addAll(outcome.problems);
        }
        return new Outcome<>(List.copyOf(values), problems);
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Problem> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
