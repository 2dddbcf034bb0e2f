package dossier.annotate;

import dossier.model.Span;

/** What rules ask of words that a span covers. */
final class Words {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚'`";
    private static final String STOPS = ",.;:!?…";

    private Words() {}

    /** Without quotation marks and the punctuation beside them. */
    static String unquoted(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (MARKS + STOPS).indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end).strip();
    }

    /** How many words there are. */
    static int count(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = !Character.isWhitespace(words.charAt(i)) && !Character.isSpaceChar(words.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    /** Whether there are two words or more and each begins with a capital, short ones aside. */
    static boolean isName(String words) {
        String[] parts = words.split("\\s+");
        for (String part : parts) {
            if (part.length() > 3 && !Character.isUpperCase(part.charAt(0))) {
                return false;
            }
        }
        return parts.length > 1 || words.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether words stand elsewhere in a text, without quotation marks. */
    static boolean occurs(String text, String words, Span except) {
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            int end = i + words.length();
            boolean apart = i < except.start() || i >= except.end();
            boolean whole = (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (apart && whole && (i == 0 || MARKS.indexOf(text.charAt(i - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }
}
