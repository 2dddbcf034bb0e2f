package dossier.clean.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words by which furniture is known (`cues.tsv`) in a line. */
final class Cues {
    /** Beyond so many words a line is prose, and what it begins with says little. */
    private static final int LONGEST = 40;

    private static final Cues TABLE = new Cues();

    /** Phrases by their first word, longest first. */
    private final Map<Integer, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(Cue cue, int[] words) {}

    /**
     * What a line's words show; each a set of `Cue.bit`s.
     *
     * @param whole kinds of which one phrase, with figures at most, is the whole line
     * @param start kinds of a phrase that the line begins with
     * @param within kinds of any phrase of two words and more that stands in it
     * @param titled kinds of a phrase that opens the line, with a colon behind it; a single word counts in capitals alone
     * @param end kinds of a phrase with which the line ends
     * @param covered share of the line's words that belong to phrases, 0 to 1
     */
    record Seen(int whole, int start, int within, int titled, int end, double covered) {
        static final Seen NOTHING = new Seen(0, 0, 0, 0, 0, 0);
    }

    private Cues() {
        Set<String> known = new HashSet<>();
        for (List<String> row : Table.rows("cues.tsv", 3)) {
            Cue cue = Cue.of(row.get(0));
            for (String phrase : row.get(2).split(" \\| ")) {
                Words words = Words.of(phrase);
                if (words.size() > 0 && known.add(row.get(0) + '\t' + phrase)) {
                    int[] hashes = new int[words.size()];
                    for (int i = 0; i < hashes.length; i++) {
                        hashes[i] = words.hash(i);
                    }
                    phrases.computeIfAbsent(hashes[0], first -> new ArrayList<>())
                            .add(new Phrase(cue, hashes));
                }
            }
        }
        phrases.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.words().length, a.words().length)));
    }

    static Seen in(String text, Words words, boolean[] figures) {
        return words.size() == 0 || words.size() > LONGEST ? Seen.NOTHING : TABLE.find(text, words, figures);
    }

    /** How many words the longest phrase of that kind has with which the line begins; 0: none. */
    static int opening(Words words, Cue cue) {
        if (words.size() == 0) {
            return 0;
        }
        for (Phrase phrase : TABLE.phrases.getOrDefault(words.hash(0), List.of())) {
            if (phrase.cue() == cue && stands(phrase.words(), words, 0)) {
                return phrase.words().length;
            }
        }
        return 0;
    }

    private Seen find(String text, Words words, boolean[] figures) {
        int start = 0;
        int within = 0;
        int titled = 0;
        int end = 0;
        int all = -1;
        int covered = 0;
        int wordy = 0;
        for (int i = 0; i < words.size(); ) {
            if (figures[i]) {
                i++;
                continue;
            }
            int longest = 0;
            int kinds = 0;
            for (Phrase phrase : phrases.getOrDefault(words.hash(i), List.of())) {
                int length = phrase.words().length;
                if (length < longest) {
                    break;
                }
                if (stands(phrase.words(), words, i)) {
                    longest = length;
                    kinds |= phrase.cue().bit();
                }
            }
            if (i == 0
                    && longest > 0
                    && longest < words.size()
                    && isColon(text, words.start(longest))
                    && (longest > 1 || isUpperCase(text, words.start(longest)))) {
                titled = kinds;
            }
            end = longest > 0 && i + longest == words.size() ? kinds : end;
            start |= covered == wordy && wordy == 0 ? kinds : 0;
            within |= longest > 1 ? kinds : 0;
            covered += longest;
            wordy += Math.max(1, longest);
            all = longest == 0 ? 0 : all & kinds;
            i += Math.max(1, longest);
        }
        return new Seen(all == -1 ? 0 : all, start, within, titled, end, wordy == 0 ? 0 : (double) covered / wordy);
    }

    private static boolean isUpperCase(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether a colon stands before the word that begins here. */
    private static boolean isColon(String text, int word) {
        int i = word - 1;
        while (i > 0 && (Letters.isBlank(text.charAt(i)) || Letters.isOpener(text.charAt(i)))) {
            i--;
        }
        return i > 0 && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    private static boolean stands(int[] phrase, Words words, int at) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (words.hash(at + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
