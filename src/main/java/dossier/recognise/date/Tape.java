package dossier.recognise.date;

import dossier.recognise.text.Reading;
import dossier.recognise.text.Reading.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading with the table's roles beside its tokens. Tokens that are not there have no role. */
final class Tape {
    private final Reading reading;
    private final Lexicon lexicon;
    private final @Nullable Map<Role, Integer>[] roles;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Tape(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.roles = new Map[reading.size()];
        for (int token = 0; token < roles.length; token++) {
            roles[token] = lexicon.roles(reading.folded(token));
        }
    }

    Reading reading() {
        return reading;
    }

    int size() {
        return roles.length;
    }

    boolean has(int token, Role role) {
        return token >= 0 && token < roles.length && roles[token] != null && roles[token].containsKey(role);
    }

    /** Whether the token has any role at all. */
    boolean isKnown(int token) {
        return token >= 0 && token < roles.length && roles[token] != null;
    }

    /** The value of a role that the token has. */
    int value(int token, Role role) {
        Map<Role, Integer> of = roles[token];
        Integer value = of == null ? null : of.get(role);
        if (value == null) {
            throw new IllegalArgumentException(reading.word(token) + " is no " + role);
        }
        return value;
    }

    String word(int token) {
        return reading.folded(token);
    }

    boolean is(int token, String word) {
        return reading.is(token, word);
    }

    /** Whether the token is one of these words. */
    boolean isAny(int token, String... words) {
        String folded = reading.folded(token);
        for (String word : words) {
            if (folded.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is one of these marks. */
    boolean isMark(int token, String marks) {
        return token >= 0
                && token < roles.length
                && reading.kind(token) == Kind.MARK
                && marks.indexOf(reading.text().charAt(reading.start(token))) >= 0;
    }

    boolean isHyphen(int token) {
        return isMark(token, "-‐‑–—");
    }

    boolean isKind(int token, Kind kind) {
        return token >= 0 && token < roles.length && reading.kind(token) == kind;
    }

    /** The token's first number: digits at its beginning; −1 where there are none or more than six. */
    int digits(int token) {
        if (token < 0 || token >= roles.length) {
            return -1;
        }
        int start = reading.start(token);
        int end = start;
        int number = 0;
        while (end < reading.end(token) && isDigit(reading.text().charAt(end))) {
            number = number * 10 + reading.text().charAt(end) - '0';
            if (++end - start > 6) {
                return -1;
            }
        }
        return end == start ? -1 : number;
    }

    /** How many digits the token has at its beginning; 0 where there is no such token. */
    int width(int token) {
        if (token < 0 || token >= roles.length) {
            return 0;
        }
        int end = reading.start(token);
        while (end < reading.end(token) && isDigit(reading.text().charAt(end))) {
            end++;
        }
        return end - reading.start(token);
    }

    /** A number of digits alone; −1 for all else. */
    int whole(int token) {
        return isKind(token, Kind.NUMBER) && width(token) == length(token) ? digits(token) : -1;
    }

    /** What stands behind the digits of a token ("th" of "16th"). */
    String tail(int token) {
        return isKind(token, Kind.MIXED)
                ? word(token).substring(Math.min(width(token), word(token).length()))
                : "";
    }

    int length(int token) {
        return reading.end(token) - reading.start(token);
    }

    /** Whether nothing stands between the token and the one before. */
    boolean isGlued(int token) {
        return token > 0 && token < roles.length && !reading.isSpaced(token);
    }

    boolean isCapitalised(int token) {
        return reading.isCapitalised(token);
    }

    boolean isLowerCase(int token) {
        return reading.isWord(token) && Character.isLowerCase(reading.text().charAt(reading.start(token)));
    }

    /** Whether two tokens stand in one sentence. */
    boolean isOneSentence(int token, int other) {
        return other < roles.length && reading.sentence(token) == reading.sentence(other);
    }

    /** Whether an expression may begin with this token's word. */
    boolean mayBegin(int token) {
        return lexicon.mayBegin(word(token));
    }

    /** The longest phrase of a role that begins at a token; null where there is none. */
    Lexicon.@Nullable Phrase phrase(int token, Role role) {
        if (token >= roles.length) {
            return null;
        }
        List<Lexicon.Phrase> phrases = lexicon.phrases(word(token));
        for (Lexicon.Phrase phrase : phrases) {
            if (phrase.role() == role && end(token, phrase) > 0) {
                return phrase;
            }
        }
        return null;
    }

    /** The token after a phrase that begins here, hyphens and points between its words passed over; −1 where it does not. */
    int end(int token, Lexicon.Phrase phrase) {
        int at = token;
        for (String part : phrase.words()) {
            while (at > token && (isHyphen(at) || isMark(at, "."))) {
                at++;
            }
            if (part.endsWith("'s")
                    && is(at, part.substring(0, part.length() - 2))
                    && isKind(at + 1, Kind.POSSESSIVE)) {
                at += 2;
            } else if (part.endsWith("s'") && is(at, part.substring(0, part.length() - 1)) && isMark(at + 1, "'’")) {
                at += 2;
            } else if (is(at, part)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
