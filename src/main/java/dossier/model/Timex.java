package dossier.model;

/**
 * A time expression's type and value in the terms of TIMEX3 (TimeML 1.2.1; TempEval-3 guidelines).
 *
 * @param value `2021-11-16`, `2021-W46`, `2021-FA`, `199`, `P3D`, `PAST_REF`
 */
public record Timex(Type type, String value) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
