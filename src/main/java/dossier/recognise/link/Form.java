package dossier.recognise.link;

import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to write an entry of the reference.
 *
 * @param keys its words, as the trie compares them
 * @param letters which capitals each of them must have in a text
 * @param entry whose form it is
 */
record Form<T>(String surface, List<String> keys, List<Letters> letters, T entry) {
    /** The capitals that a word must have; one that has more is always welcome. */
    enum Letters {
        ANY,
        CAPITAL,
        ALL_CAPITALS
    }

    Form {
        keys = List.copyOf(keys);
        letters = List.copyOf(letters);
    }

    /**
     * Compiles a form. Capitals of the form are asked of a text too, since "us" is not the US and "who" is not the WHO; only a common
     * noun behind a name may be written small ("the Lachin corridor").
     */
    static <T> Form<T> of(String surface, T entry) {
        Reading reading = Reading.ofTitle(surface);
        List<String> keys = new ArrayList<>();
        List<Letters> letters = new ArrayList<>();
        for (int token = 0; token < reading.size(); token++) {
            String key = Trie.keyAt(reading, token);
            if (key != null) {
                keys.add(key);
                letters.add(letters(reading, token, keys.size() == 1));
            }
        }
        return new Form<>(surface, keys, letters, entry);
    }

    private static Letters letters(Reading reading, int token, boolean first) {
        if (!reading.isCapitalised(token)) {
            return Letters.ANY;
        }
        if (reading.isAllCapitals(token)) {
            return Letters.ALL_CAPITALS;
        }
        return !first && Words.HEADS.contains(reading.folded(token)) ? Letters.ANY : Letters.CAPITAL;
    }

    /** How many words it has. */
    int size() {
        return keys.size();
    }

    /** Whether it is one word of capitals only: "NATO", "U.S.". */
    boolean isAcronym() {
        return letters.size() == 1 && letters.get(0) == Letters.ALL_CAPITALS;
    }

    /** Whether the words from this token, known to be the form's, have the capitals it asks for. */
    boolean fits(Reading reading, int from) {
        int token = from;
        for (Letters asked : letters) {
            if (asked == Letters.CAPITAL && !reading.isCapitalised(token)
                    || asked == Letters.ALL_CAPITALS && !reading.isAllCapitals(token)) {
                return false;
            }
            token = Math.max(Trie.following(reading, token), token);
        }
        return !isAcronym() || !Words.SMALL.contains(reading.folded(from)) || !isShouted(reading, from);
    }

    /** Whether all words about this one are in capitals too, so that "US" may be "us". */
    private static boolean isShouted(Reading reading, int token) {
        for (int near = token - 1; near <= token + 1; near += 2) {
            if (reading.isWord(near)
                    && reading.sentence(near) == reading.sentence(token)
                    && reading.kind(near) == Reading.Kind.WORD
                    && !reading.isAllCapitals(near)) {
                return false;
            }
        }
        return true;
    }
}
