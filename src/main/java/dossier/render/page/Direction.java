package dossier.render.page;

import java.util.Locale;
import java.util.Set;

/** In which direction a language, or a stretch of text, is written. */
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

    /**
     * The direction of most letters of a stretch, `otherwise` where neither has more. The first strong letter (UAX 9, P2) would turn a
     * paragraph for the one foreign name that it opens with.
     */
    public static String of(CharSequence text, int start, int end, String otherwise) {
        int leftward = 0;
        int rightward = 0;
        for (int at = start; at < end; ) {
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            switch (Character.getDirectionality(point)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    leftward++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightward++;
                default -> {}
            }
        }
        return leftward == rightward ? otherwise : leftward > rightward ? "rtl" : "ltr";
    }
}
