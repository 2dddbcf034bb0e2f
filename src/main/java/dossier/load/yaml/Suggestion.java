package dossier.load.yaml;

import java.util.Collection;
import java.util.Optional;

/** Guesses which word somebody meant. */
final class Suggestion {
    private Suggestion() {}

    /** The word with the fewest edits from `text` (Damerau & Levenshtein, 1964–66), at most a third of its length; the first of equals. */
    static Optional<String> nearest(String text, Collection<String> words) {
        String best = null;
        int least = Math.max(1, text.length() / 3) + 1;
        for (String word : words) {
            boolean near = Math.abs(word.length() - text.length()) < least;
            int edits = near ? edits(text, word) : least;
            if (edits < least) {
                best = word;
                least = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
