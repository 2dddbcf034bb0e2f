package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads amounts, in digits or in words: "3", "2½", "forty-four", "two hundred and ten", "a few", "two or three". */
final class Amounts {
    /**
     * @param until the token after it
     * @param text as TIMEX3 durations write it: `3`, `2.5`; `X`: not told
     */
    record Amount(int until, String text) {
        boolean isTold() {
            return !text.equals("X");
        }

        /** The whole number; only where it is told. Fractions are cut off. */
        int whole() {
            return new BigDecimal(text).intValue();
        }
    }

    private final Tape tape;

    Amounts(Tape tape) {
        this.tape = tape;
    }

    /** The amount at a token; null where there is none. */
    @Nullable
    Amount read(int token) {
        Amount first = one(token);
        if (first == null || !first.isTold()) {
            return first;
        }
        Amount half = andAHalf(first);
        if (half != null) {
            return half;
        }
        int join = first.until();
        if (tape.has(join, Role.JOINS) && !tape.is(join, "and") || tape.isHyphen(join) && tape.isGlued(join)) {
            Amount second = one(join + 1);
            if (second != null && second.isTold() && !tape.has(join + 1, Role.ARTICLE) && isLess(first, second)) {
                return new Amount(second.until(), first.text());
            }
        }
        return first;
    }

    private static boolean isLess(Amount first, Amount second) {
        return new BigDecimal(first.text()).compareTo(new BigDecimal(second.text())) < 0;
    }

    private @Nullable Amount andAHalf(Amount whole) {
        int at = whole.until();
        while (tape.isHyphen(at)) {
            at++;
        }
        if (tape.is(at, "and")) {
            int a = tape.isHyphen(at + 1) ? at + 2 : at + 1;
            int half = tape.isHyphen(a + 1) ? a + 2 : a + 1;
            if (tape.is(a, "a") && tape.is(half, "half")) {
                return new Amount(half + 1, whole.text() + ".5");
            }
        }
        return null;
    }

    private @Nullable Amount one(int token) {
        Amount vague = vague(token);
        if (vague != null) {
            return vague;
        }
        if (tape.is(token, "half") && (tape.isAny(token + 1, "a", "an"))) {
            return new Amount(token + 2, ".5");
        }
        if (tape.isKind(token, Kind.NUMBER)) {
            return digits(token);
        }
        return words(token);
    }

    private @Nullable Amount vague(int token) {
        int at = tape.isAny(token, "a", "the") ? token + 1 : token;
        boolean only = tape.isAny(at, "very", "good", "great");
        at = only ? at + 1 : at;
        if (!tape.has(at, Role.VAGUE) || at > token && !tape.isAny(at, "few", "couple", "many")) {
            return null;
        }
        boolean couple = tape.is(at, "couple");
        int until = tape.is(at + 1, "of") ? at + 2 : at + 1;
        until = tape.is(until, "the") ? until + 1 : until;
        return new Amount(until, couple ? "2" : "X");
    }

    private @Nullable Amount digits(int token) {
        String word = tape.word(token).replace(",", "");
        if (word.length() > 9 || word.indexOf('.') != word.lastIndexOf('.')) {
            return null;
        }
        int until = token + 1;
        if (isFraction(until)) {
            BigDecimal part = new BigDecimal(tape.whole(until))
                    .divide(new BigDecimal(tape.whole(until + 2)), 2, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return new Amount(until + 3, new BigDecimal(word).add(part).toPlainString());
        }
        if (tape.isMark(until, "½") || tape.isMark(until, "¼") || tape.isMark(until, "¾")) {
            String part = tape.isMark(until, "½") ? ".5" : tape.isMark(until, "¼") ? ".25" : ".75";
            return new Amount(until + 1, word + part);
        }
        if (tape.has(until, Role.SCALE)) {
            return new Amount(
                    until + 1,
                    new BigDecimal(word)
                            .multiply(BigDecimal.valueOf(tape.value(until, Role.SCALE)))
                            .toPlainString());
        }
        return new Amount(until, word);
    }

    private boolean isFraction(int token) {
        return tape.whole(token) > 0
                && tape.whole(token) < 10
                && tape.isMark(token + 1, "/")
                && tape.whole(token + 2) > 1
                && tape.whole(token + 2) < 10;
    }

    /** "forty-four", "a hundred", "two hundred and ten", "a dozen". */
    private @Nullable Amount words(int token) {
        long total = 0;
        long part = -1;
        int at = token;
        boolean article = false;
        while (at < tape.size()) {
            if (tape.has(at, Role.ARTICLE) && at == token && !tape.is(at, "the")) {
                article = true;
                part = 1;
            } else if (tape.has(at, Role.NUMBER)
                    && !tape.has(at, Role.ARTICLE)
                    && fits(part, tape.value(at, Role.NUMBER), article)) {
                part = article ? tape.value(at, Role.NUMBER) : Math.max(part, 0) + tape.value(at, Role.NUMBER);
                article = false;
            } else if (tape.has(at, Role.SCALE) && part > 0 && part < 1000) {
                int scale = tape.value(at, Role.SCALE);
                article = false;
                if (scale == 1000) {
                    total += part * scale;
                    part = 0;
                } else {
                    part *= scale;
                }
            } else if (part > 0
                    && at > token
                    && (tape.isHyphen(at) && tape.isGlued(at) || tape.is(at, "and") && part % 100 == 0)
                    && tape.has(at + 1, Role.NUMBER)
                    && !tape.has(at + 1, Role.ARTICLE)
                    && fits(part, tape.value(at + 1, Role.NUMBER), false)) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return at == token || part < 0 ? null : new Amount(at, Long.toString(total + part));
    }

    /** Whether a number word can go on a number: "forty" + "four", "hundred" + "ten". */
    private static boolean fits(long part, int next, boolean article) {
        return part < 0 || article && next == 12 || part % 100 == 0 || part % 100 >= 20 && part % 10 == 0 && next < 10;
    }
}
