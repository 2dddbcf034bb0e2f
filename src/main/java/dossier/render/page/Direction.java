package dossier.render.page;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written. */
public final class Direction {
    /** Primary subtags of languages whose usual script runs from right to left (CLDR 45, characterOrder). */
    private static final Set<String> LEFTWARD = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "prs", "ps", "sd", "syr", "ug",
            "ur", "yi");

    private Direction() {}

    /** `ltr` or `rtl`, for a tag of BCP 47. */
    public static String of(String language) {
        return LEFTWARD.contains(language.toLowerCase(Locale.ROOT).split("-", 2)[0]) ? "rtl" : "ltr";
    }
}
