package dossier.pipeline;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which files must be read to know whether they changed, though size and time are as before: all of them, or those changed about when the
 * store was written, since a clock's tick can hide a second change ("racy git").
 */
record Suspicion(@Nullable FileTime written, boolean all) {
    private static final Duration TICK = Duration.ofSeconds(2);

    boolean falls(Instant modified) {
        return all || written == null || modified.isAfter(written.toInstant().minus(TICK));
    }
}
