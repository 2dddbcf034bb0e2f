package dossier.recognise.quote;

import org.jspecify.annotations.Nullable;

/**
 * The words beside a cue that name who speaks: found without a parser, by walking from the verb to the nearest clause boundary.
 *
 * @param start first token
 * @param end the token after the last, with what is said of the name behind it
 * @param head the name's own last token
 */
record NounPhrase(int start, int end, int head) {
    private static final int LONGEST = 14;
    private static final int LONGEST_SUBJECT = 40;
    private static final int LONGEST_APPOSITION = 50;
    /** Tokens of a place that stands between commas, its commas included: ", Ill.,". */
    private static final int PLACE = 5;

    /** Words that are nothing but the name. */
    NounPhrase(int start, int end) {
        this(start, end, end - 1);
    }

    /** Whether a token is a helping verb or an adverb between subject and verb. */
    static boolean isBetween(Stretch s, int token, Cues cues) {
        String word = s.folded(token);
        boolean lower = !s.reading.isCapitalised(token) || s.isHeadline();
        return lower && (cues.is("auxiliary", word) || word.endsWith("ly") && word.length() > 4);
    }

    /** The subject before a verb; null where there is none in sight. */
    static @Nullable NounPhrase before(Stretch s, int verb, Cues cues) {
        int last = verb - 1;
        while (s.plain(last) && isBetween(s, last, cues)) {
            last--;
        }
        if (cues.is("weekday", s.folded(last))) {
            last -= s.is(last - 1, "on") ? 2 : 1;
        }
        int behind = last;
        last = beforeApposition(s, last, cues);
        if (!s.plain(last) || !s.reading.isWord(last) || cues.is("no-head", s.folded(last))) {
            return null;
        }
        int first = last;
        if (cues.is("pronoun", s.folded(last)) && !s.reading.isAllCapitals(last)) {
            return new NounPhrase(last, last + 1);
        }
        while (s.plain(first - 1) && last - first < LONGEST && !isBound(s, first - 1, cues)) {
            first--;
        }
        while (first < last && !s.reading.isWord(first)) {
            first++;
        }
        if (cues.is("bound", s.folded(first)) && first == last) {
            return null;
        }
        return new NounPhrase(first, Math.max(behind, last) + 1, last);
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
        if (cues.is("bound", word) && !s.reading.isAllCapitals(token)) {
            return true;
        }
        return !s.reading.isCapitalised(token)
                && cues.has(s.reading, token, "say", "tell", "think")
                && !word.endsWith("ed");
    }

    /** Steps over what stands between commas, brackets or dashes behind the name: ", a spokesman," and "(R-Ohio)". */
    private static int beforeApposition(Stretch s, int last, Cues cues) {
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
        return beforeSegments(s, last, mark, cues);
    }

    /** The end of the first segment, from the right, that is the name itself and nothing said of it. */
    private static int beforeSegments(Stretch s, int last, String mark, Cues cues) {
        int end = last;
        int sure = last;
        boolean doubtful = false;
        for (int i = last - 1; s.has(i) && last - i < LONGEST_APPOSITION; i--) {
            String word = s.folded(i);
            if (s.plain(i) && word.equals(mark) && (!mark.equals("-") || s.reading.isSpaced(i))) {
                boolean says = startsApposition(s, i + 1, cues);
                if (!says && (doubtful || end - i > PLACE)) {
                    break;
                }
                doubtful = !says;
                end = i;
                sure = says ? i : sure;
            } else if (word.equals(";") || word.equals(":") || s.quoted(i)) {
                break;
            }
        }
        int name = (sure < last ? sure : end) - 1;
        if (end == last) {
            return -1;
        }
        return s.plain(name) && s.folded(name).equals(")") ? beforeApposition(s, name, cues) : name;
    }

    private static boolean startsApposition(Stretch s, int token, Cues cues) {
        String word = s.folded(token);
        return cues.is("determiner", word)
                || cues.is("relative", word)
                || word.equals("whose")
                || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
                || !s.reading.isCapitalised(token);
    }

    /** The subject behind a verb ("said Nela Orsk, a pilot"); null where what follows is none. */
    static @Nullable NounPhrase after(Stretch s, int verbEnd, Cues cues) {
        int first = verbEnd;
        if (!s.plain(first)) {
            return null;
        }
        String word = s.folded(first);
        if (cues.is("pronoun", word) && !word.equals("you")) {
            return new NounPhrase(first, first + 1);
        }
        if (!s.reading.isWord(first) || !s.reading.isCapitalised(first) && !cues.is("determiner", word)) {
            return null;
        }
        int end = first;
        while (s.plain(end) && end - first < LONGEST && !endsRight(s, end, first, cues)) {
            end++;
        }
        return end > first ? new NounPhrase(first, end) : null;
    }

    private static boolean endsRight(Stretch s, int token, int first, Cues cues) {
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
                && (cues.is("right-bound", word) || cues.is("bound", word) && !word.equals("and"));
    }

    /** All that stands between a quotation that ends in a comma, a question or an exclamation and the verb: its subject. */
    static @Nullable NounPhrase behindQuote(Stretch s, int verb, Cues cues) {
        int first = verb;
        while (s.plain(first - 1) && verb - first < LONGEST_SUBJECT && !cues.has(s.reading, first - 1, "say", "tell")) {
            first--;
        }
        if (!s.quoted(first - 1) || !s.endsOpen(first - 1) && !s.is(first, ",")) {
            return null;
        }
        while (first < verb && (!s.reading.isWord(first) || s.is(first, "as"))) {
            first++;
        }
        int end = verb;
        while (end > first && (isBetween(s, end - 1, cues) || !s.reading.isWord(end - 1) && !s.is(end - 1, ")"))) {
            end--;
        }
        boolean clause = cues.is("bound", s.folded(first)) || cues.is("introducing", s.folded(first));
        return end > first && !clause ? new NounPhrase(first, end) : null;
    }

    /** The first name of the sentence, past what introduces it ("On Tuesday, …"). */
    static @Nullable NounPhrase first(Stretch s, int before, Cues cues) {
        int token = s.from;
        if (cues.is("introducing", s.folded(token))) {
            while (token < before && !s.is(token, ",")) {
                token++;
            }
        }
        for (int limit = token + 12; token < before && token < limit && s.plain(token); token++) {
            String word = s.folded(token);
            boolean name = s.reading.isCapitalised(token)
                    && (token > s.from
                            || s.reading.isCapitalised(token + 1)
                            || cues.is("pronoun", word)
                            || word.equals("the"));
            if (name || cues.is("pronoun", word)) {
                int end = token + 1;
                while (end < before
                        && s.plain(end)
                        && !word.isEmpty()
                        && (s.isNamePart(end) || word.equals("the") && end == token + 1)) {
                    end++;
                }
                return new NounPhrase(token, end);
            }
        }
        return null;
    }
}
