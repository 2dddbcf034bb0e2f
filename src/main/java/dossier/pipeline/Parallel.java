package dossier.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Does the same with many things, on all cores, and gives the results in the order of the things. */
final class Parallel {
    private Parallel() {}

    interface Step<A, B> {
        B of(A value) throws IOException;
    }

    static <A, B> List<B> map(List<A> values, Step<? super A, ? extends B> step) throws IOException {
        try {
            return values.parallelStream()
                    .<B>map(value -> {
                        try {
                            return step.of(value);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
