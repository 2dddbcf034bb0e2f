package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in the content, and what it costs. Never thrown: stages return problems with their value, and the pipeline
 * drops what they cost.
 *
 * @param code stable name in the form `area.what`, for example `statement.date`
 * @param message one line that names the thing in single quotes
 * @param hint what to write instead; null where nothing can be advised
 */
public record Problem(
        Cost costs,
        String code,
        Position at,
        String message,
        @Nullable String hint) {
    public static Problem warning(String code, Position at, String message, @Nullable String hint) {
        return new Problem(Cost.NOTHING, code, at, message, hint);
    }

    /** Whether it keeps something from being published; a warning does not. */
    public boolean isError() {
        return costs != Cost.NOTHING;
    }
}
