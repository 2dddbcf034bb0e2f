package dossier.clean.page;

/** Bylines by the words that open them: "By", "Von", "Par", "Автор:". */
public final class Bylines {
    private Bylines() {}

    /** What follows the words that open a byline; all of it where none do. */
    public static String rest(String line) {
        String rest = line;
        for (int round = 0; round < 2; round++) {
            Words words = Words.of(rest);
            int opening = Cues.opening(words, Cue.BYLINE);
            if (opening == 0) {
                return rest;
            } else if (opening == words.size()) {
                return "";
            }
            rest = rest.substring(words.start(opening));
        }
        return rest;
    }

    /** Whether such words open the line. */
    public static boolean isIntroduced(String line) {
        return Cues.opening(Words.of(line), Cue.BYLINE) > 0;
    }
}
