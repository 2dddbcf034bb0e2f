package dossier.recognise.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words beside a cue that name who speaks: found without a parser, by walking from the verb to the nearest clause boundary.
 *
 * @param start first token
 * @param end the token after the last
 */
record NounPhrase(int start, int end) {
    private static final int LONGEST = 14;
    private static final int LONGEST_APPOSITION = 40;
    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "being",
            "will",
            "would",
            "could",
            "can",
            "may",
            "might",
            "must",
            "should",
            "do",
            "does",
            "did",
            "not",
            "also",
            "then",
            "later",
            "already",
            "once",
            "just",
            "never",
            "always",
            "even",
            "again",
            "still",
            "simply",
            "often",
            "now",
            "soon",
            "first",
            "both",
            "didn't",
            "doesn't",
            "don't",
            "wouldn't",
            "couldn't",
            "can't",
            "won't",
            "hasn't",
            "haven't",
            "hadn't",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "further",
            "all",
            "each",
            "too",
            "ever",
            "rather",
            "long",
            "since",
            "sometimes",
            "to",
            "going",
            "about",
            "himself",
            "herself",
            "themselves",
            "itself",
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "instead",
            "perhaps");
    static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "we", "i", "it", "who", "you", "one", "others", "some", "many", "both");
    private static final Set<String> BOUNDS = Set.of(
            "that",
            "which",
            "and",
            "but",
            "or",
            "if",
            "when",
            "while",
            "as",
            "after",
            "before",
            "although",
            "though",
            "whether",
            "than",
            "until",
            "since",
            "so",
            "where",
            "what",
            "how",
            "why",
            "because",
            "whom",
            "unless",
            "yet",
            "plus",
            "once",
            "even",
            "whose");
    private static final Set<String> RIGHT_BOUNDS = Set.of(
            "in",
            "on",
            "at",
            "during",
            "to",
            "about",
            "after",
            "when",
            "told",
            "with",
            "before",
            "by",
            "from",
            "last",
            "this",
            "earlier",
            "later",
            "as",
            "via",
            "through",
            "over",
            "while",
            "following",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "sarcastically",
            "recently",
            "today",
            "yesterday",
            "then",
            "again",
            "here",
            "there",
            "afterward",
            "afterwards",
            "told",
            "is",
            "was",
            "are");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "one",
            "some",
            "his",
            "her",
            "their",
            "its",
            "two",
            "several",
            "many",
            "another",
            "my",
            "our",
            "three",
            "critics",
            "officials",
            "experts",
            "analysts",
            "sources",
            "police",
            "aides",
            "that");
    private static final Set<String> NO_HEAD = Set.of(
            "of", "for", "in", "on", "at", "with", "by", "from", "the", "a", "an", "his", "her", "their", "its", "my",
            "our", "no", "this", "these", "those", "into", "over", "under", "very", "more", "most", "much", "let",
            "please", "your", "any", "there", "here");

    /** Whether a token is a helping verb or an adverb between subject and verb. */
    static boolean isBetween(Stretch s, int token) {
        String word = s.folded(token);
        return AUXILIARIES.contains(word) && !s.reading.isCapitalised(token)
                || word.endsWith("ly") && word.length() > 4 && !s.reading.isCapitalised(token);
    }

    /** The subject before a verb; null where there is none in sight. */
    static @Nullable NounPhrase before(Stretch s, int verb, Cues cues) {
        int last = verb - 1;
        while (s.plain(last) && isBetween(s, last)) {
            last--;
        }
        last = beforeApposition(s, last);
        if (!s.plain(last) || !s.reading.isWord(last) || NO_HEAD.contains(s.folded(last))) {
            return null;
        }
        int first = last;
        if (PRONOUNS.contains(s.folded(last)) && !s.reading.isAllCapitals(last)) {
            return new NounPhrase(last, last + 1);
        }
        while (s.plain(first - 1) && last - first < LONGEST && !isBound(s, first - 1, cues)) {
            first--;
        }
        while (first < last && !s.reading.isWord(first)) {
            first++;
        }
        if (BOUNDS.contains(s.folded(first)) && first == last) {
            return null;
        }
        return new NounPhrase(first, last + 1);
    }

    private static boolean isBound(Stretch s, int token, Cues cues) {
        String word = s.folded(token);
        if (!s.reading.isWord(token)) {
            boolean joins = word.equals(".")
                    || word.equals("'s")
                    || word.equals("'")
                    || word.equals("’")
                    || word.equals("&")
                    || word.equals("/")
                    || word.equals("-") && !(s.reading.isSpaced(token) && s.reading.isSpaced(token + 1));
            return !joins;
        }
        if (word.equals("and")) {
            return !(s.reading.isCapitalised(token - 1) && s.reading.isCapitalised(token + 1));
        }
        if (BOUNDS.contains(word) && !s.reading.isAllCapitals(token)) {
            return true;
        }
        return !s.reading.isCapitalised(token)
                && cues.has(s.reading, token, "say", "tell", "think")
                && !word.endsWith("ed");
    }

    /** Steps over what stands between commas, brackets or dashes behind the name: ", a spokesman," and "(R-Ohio)". */
    private static int beforeApposition(Stretch s, int last) {
        String mark = s.folded(last);
        if (mark.equals(")") || mark.equals("]")) {
            String opening = mark.equals(")") ? "(" : "[";
            for (int i = last - 1; s.plain(i) && last - i < LONGEST_APPOSITION; i--) {
                if (s.is(i, opening)) {
                    return i - 1;
                }
            }
            return -1;
        }
        boolean dash = mark.equals("-") && s.reading.isSpaced(last);
        if (!mark.equals(",") && !dash) {
            return last;
        }
        int outermost = -1;
        for (int i = last - 1; s.has(i) && last - i < LONGEST_APPOSITION; i--) {
            String word = s.folded(i);
            if (!s.quoted(i) && word.equals(mark)) {
                outermost = i - 1;
                if (startsApposition(s, i + 1) || !s.plain(i - 1)) {
                    break;
                }
            } else if (word.equals(";") || word.equals(":")) {
                break;
            }
        }
        return outermost >= 0 && s.plain(outermost) && s.folded(outermost).equals(")")
                ? beforeApposition(s, outermost)
                : outermost;
    }

    private static boolean startsApposition(Stretch s, int token) {
        String word = s.folded(token);
        return DETERMINERS.contains(word)
                || word.equals("who")
                || word.equals("which")
                || word.equals("whose")
                || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
                || !s.reading.isCapitalised(token);
    }

    /** The subject behind a verb ("said Nela Orsk, a pilot"); null where what follows is none. */
    static @Nullable NounPhrase after(Stretch s, int verbEnd) {
        int first = verbEnd;
        if (!s.plain(first)) {
            return null;
        }
        String word = s.folded(first);
        if (PRONOUNS.contains(word) && !word.equals("you")) {
            return new NounPhrase(first, first + 1);
        }
        if (!s.reading.isWord(first) || !s.reading.isCapitalised(first) && !DETERMINERS.contains(word)) {
            return null;
        }
        int end = first;
        while (s.plain(end) && end - first < LONGEST && !endsRight(s, end, first)) {
            end++;
        }
        return end > first ? new NounPhrase(first, end) : null;
    }

    private static boolean endsRight(Stretch s, int token, int first) {
        String word = s.folded(token);
        if (!s.reading.isWord(token)) {
            boolean initial = word.equals(".")
                    && token > first
                    && s.folded(token - 1).length() <= 4
                    && s.reading.isCapitalised(token - 1)
                    && s.reading.isCapitalised(token + 1)
                    && s.has(token + 1);
            return !initial && !word.equals("'s") && !word.equals("'") && !word.equals("-") && !word.equals("&");
        }
        return token > first
                && !s.reading.isCapitalised(token)
                && (RIGHT_BOUNDS.contains(word) || BOUNDS.contains(word) && !word.equals("and"));
    }
}
