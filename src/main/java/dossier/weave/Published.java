package dossier.weave;

import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an article came out. */
final class Published {
    private Published() {}

    /** Null: not known. */
    static @Nullable When of(Gist gist) {
        Found<When> published = gist.metadata().published();
        return published == null ? null : published.value();
    }

    /** Whether the article could have told of what happened on a day: it came out that day or later, or nobody knows when. */
    static boolean couldKnow(Gist gist, @Nullable LocalDate day) {
        When published = of(gist);
        return day == null
                || published == null
                || published.last() == null
                || !published.last().isBefore(day);
    }

    /** Whether the article surely came out after a day. */
    static boolean isAfter(Gist gist, LocalDate day) {
        When published = of(gist);
        return published != null
                && published.first() != null
                && published.first().isAfter(day);
    }
}
