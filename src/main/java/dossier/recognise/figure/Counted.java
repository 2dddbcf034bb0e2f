package dossier.recognise.figure;

import dossier.recognise.figure.FigureWords.Role;
import dossier.recognise.figure.Quantities.Quantity;
import dossier.recognise.text.Reading.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a figure counts or measures: "six Armenian soldiers were killed" counts armenian soldiers killed, "$5 billion in aid"
 * measures aid. At most the head and the word before it, with what befell those counted.
 */
final class Counted {
    /**
     * @param until the token after the figure with the thing it counts
     * @param name lower case; empty where nothing is said
     */
    record Thing(int until, String name) {}

    private static final int REACH = 5;

    private final Words words;

    Counted(Words words) {
        this.words = words;
    }

    Thing of(Quantity quantity) {
        return quantity.unit().equals("1") ? counted(quantity) : measured(quantity);
    }

    private Thing counted(Quantity quantity) {
        int at = quantity.until();
        while (words.has(at, Role.BETWEEN)) {
            at++;
        }
        String alone = words.value(at, Role.FATE);
        if (alone != null) {
            return new Thing(at + 1, alone);
        }
        int head = head(at, quantity);
        if (head < 0) {
            return new Thing(quantity.until(), "");
        }
        String fate = fate(quantity.from(), head);
        String name = name(at, head);
        return new Thing(head + 1, fate == null || name.endsWith(fate) ? name : name + " " + fate);
    }

    /** The first plural within reach, the next too where two nouns stand together; −1 where none stands there. */
    private int head(int from, Quantity quantity) {
        boolean one = quantity.amount().intValue() == 1 && quantity.spelled();
        for (int at = from; at < from + REACH && words.isOneSentence(quantity.from(), at); at++) {
            if (!words.isKind(at, Kind.WORD)) {
                if (words.isHyphen(at) && words.isGlued(at)) {
                    continue;
                }
                return -1;
            }
            if (words.has(at, Role.TIME)) {
                return -1;
            }
            if (one) {
                if (words.has(at, Role.SINGLE)
                        || words.isLowerCase(at) && words.has(at + 1, Role.AUXILIARY) && words.has(at + 2, Role.FATE)) {
                    return at;
                }
            } else if (isPlural(at)) {
                return at;
            }
            if (words.has(at, Role.OTHER) || words.has(at, Role.AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPlural(int token) {
        String word = words.word(token);
        boolean shaped = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return words.has(token, Role.PLURAL) || shaped && words.isLowerCase(token) && !words.has(token, Role.OTHER);
    }

    /** The head with the word before it, where that belongs to it. */
    private String name(int from, int head) {
        int before = head - 1;
        return before >= from && words.isKind(before, Kind.WORD)
                ? words.word(before) + " " + words.word(head)
                : words.word(head);
    }

    /** What befell them, said just behind ("were killed") or just before ("killing six soldiers"). */
    private @Nullable String fate(int from, int head) {
        int at = head + 1;
        while (at < head + 4 && words.has(at, Role.AUXILIARY)) {
            at++;
        }
        String behind = words.isOneSentence(from, at) ? words.value(at, Role.FATE) : null;
        if (behind != null) {
            return behind;
        }
        for (int back = from - 1; back >= from - 3 && words.isOneSentence(from, back); back--) {
            String before = words.value(back, Role.FATE);
            if (before != null && !words.is(back, "dead")) {
                return before;
            }
        }
        return null;
    }

    /** "confiscated by", "coming from": a word behind a noun that tells what is done with it. */
    private boolean isParticiple(int token) {
        String word = words.word(token);
        return (word.endsWith("ed") || word.endsWith("ing")) && words.has(token + 1, Role.OTHER);
    }

    /** "60% of the country's arms purchases", "$5 billion in aid", "130 km of border": the last words of the noun behind. */
    private Thing measured(Quantity quantity) {
        int at = quantity.until();
        if (words.is(at, "worth") && words.is(at + 1, "of")) {
            at++;
        }
        if (!words.is(at, "of") && !words.is(at, "in") && !words.is(at, "on") && !words.is(at, "for")) {
            return new Thing(quantity.until(), "");
        }
        int last = -1;
        for (int next = at + 1; next < at + 2 + REACH && words.isOneSentence(quantity.from(), next); next++) {
            boolean part = words.isKind(next, Kind.WORD) && (!words.has(next, Role.OTHER) || next == at + 1);
            if (!part && !words.isKind(next, Kind.POSSESSIVE)
                    || last >= 0 && (isParticiple(next) || isPlural(last) && !isPlural(next))) {
                break;
            }
            if (words.isLowerCase(next) && !words.has(next, Role.OTHER) && !words.has(next, Role.KNOWN)) {
                last = next;
            }
        }
        if (last < 0 || words.has(last, Role.TIME) || !words.is(at, "of") && !words.isLowerCase(at + 1)) {
            return new Thing(quantity.until(), "");
        }
        boolean two = words.isLowerCase(last - 1)
                && last - 1 > at
                && !words.has(last - 1, Role.OTHER)
                && !words.has(last - 1, Role.KNOWN);
        return new Thing(quantity.until(), two ? words.word(last - 1) + " " + words.word(last) : words.word(last));
    }
}
