package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads years with their eras, and through `Decades` what is coarser. */
final class Years implements Reader {
    private final Tape tape;
    private final boolean hasEras;
    private final Decades decades;

    Years(Tape tape) {
        this.tape = tape;
        this.decades = new Decades(tape);
        int eras = 0;
        for (int token = 1; token < tape.size(); token++) {
            if (tape.has(token, Role.ERA) && tape.value(token, Role.ERA) < 0 && tape.digits(token - 1) > 0) {
                eras++;
            }
        }
        this.hasEras = eras > 1;
    }

    @Override
    public @Nullable Match read(int token) {
        if (tape.is(token, "the") || tape.has(token, Role.ABOUT) && !tape.has(token, Role.NUMBER)) {
            Match bare = bare(tape.is(token + 1, ".") ? token + 2 : token + 1);
            return bare == null || tape.is(token, "the") && isPlainYear(bare) && !tape.is(token + 1, "year")
                    ? null
                    : bare.from(token);
        }
        return bare(token);
    }

    private static boolean isPlainYear(Match found) {
        return found.expression() instanceof Expression.Dated dated
                && dated.point().grain() == Grain.YEAR;
    }

    private @Nullable Match bare(int token) {
        Match decade = decades.read(token);
        if (decade != null) {
            return decade;
        }
        if (tape.is(token, "year") && !tape.isMark(token + 1, "-")) {
            Year year = year(token + 1);
            return year == null ? null : Match.of(token, year.until(), Expression.Dated.of(Point.year(year.number())));
        }
        Year year = year(token);
        if (year != null && isYear(token, year)) {
            return Match.of(token, year.until(), Expression.Dated.of(Point.year(year.number())));
        }
        return small(token);
    }

    /** @param until the token after it */
    record Year(int number, int until, boolean certain) {}

    /** A year at a token, whatever stands around it; null where there is none. */
    @Nullable
    Year year(int token) {
        int digits = tape.digits(token);
        if (tape.has(token, Role.ERA)
                && tape.value(token, Role.ERA) > 0
                && tape.whole(token + 1) > 0
                && tape.width(token + 1) < 5) {
            return new Year(tape.whole(token + 1), token + 2, true);
        }
        if (digits > 0 && tape.width(token) < 5) {
            Integer era = glued(token);
            if (era != null) {
                return new Year(era * digits, token + 1, true);
            }
            if (tape.whole(token) > 0) {
                if (tape.has(token + 1, Role.ERA)
                        && tape.reading()
                                .word(token + 1)
                                .equals(tape.reading().word(token + 1).toUpperCase(Locale.ROOT))) {
                    return new Year(tape.value(token + 1, Role.ERA) * digits, token + 2, true);
                }
                return tape.width(token) == 4 && digits >= 1000 && digits <= 2100
                        ? new Year(digits, token + 1, false)
                        : null;
            }
            return null;
        }
        if (tape.isMark(token, "'’‘")
                && tape.isGlued(token + 1)
                && tape.whole(token + 1) >= 0
                && tape.width(token + 1) == 2
                && !tape.isGlued(token)) {
            int year = tape.whole(token + 1);
            return new Year(year + (year < 40 ? 2000 : 1900), token + 2, true);
        }
        return spelled(token);
    }

    private @Nullable Integer glued(int token) {
        return switch (tape.tail(token)) {
            case "ce", "ad" -> 1;
            case "bc", "bce" -> -1;
            default -> null;
        };
    }

    /** "nineteen ninety-four", "two thousand", "two thousand (and) three". */
    private @Nullable Year spelled(int token) {
        if (!tape.has(token, Role.NUMBER) || tape.has(token, Role.ARTICLE)) {
            return null;
        }
        int head = tape.value(token, Role.NUMBER);
        if (head == 2 && tape.is(token + 1, "thousand")) {
            int at = tape.is(token + 2, "and") ? token + 3 : token + 2;
            boolean more = tape.has(at, Role.NUMBER) && !tape.has(at, Role.ARTICLE) && tape.value(at, Role.NUMBER) < 20;
            return new Year(2000 + (more ? tape.value(at, Role.NUMBER) : 0), more ? at + 1 : token + 2, more);
        }
        if (head < 11 || head > 20 || !tape.has(token + 1, Role.NUMBER) || tape.has(token + 1, Role.ARTICLE)) {
            return null;
        }
        int tens = tape.value(token + 1, Role.NUMBER);
        int at = tape.isHyphen(token + 2) ? token + 3 : token + 2;
        if (tens < 10) {
            return null;
        }
        boolean ones = tens >= 20
                && tape.has(at, Role.NUMBER)
                && !tape.has(at, Role.ARTICLE)
                && tape.value(at, Role.NUMBER) < 10;
        return new Year(head * 100 + tens + (ones ? tape.value(at, Role.NUMBER) : 0), ones ? at + 1 : token + 2, true);
    }

    /** Whether a number that could be a year is one here. */
    boolean isYear(int token, Year year) {
        if (year.certain()) {
            return true;
        }
        int next = year.until();
        if (tape.isMark(token - 1, "$€£¥#:/.") && tape.isGlued(token)
                || tape.isMark(next, "%°") && tape.isGlued(next)
                || tape.isMark(next, "/") && tape.isGlued(next) && !isNextYear(year.number(), next + 1)
                || tape.isMark(next, ":") && tape.isGlued(next + 1) && tape.digits(next + 1) >= 0
                || tape.isMark(token - 1, ",") && tape.isGlued(token) && tape.isGlued(token - 1)) {
            return false;
        }
        if (tape.isHyphen(token - 1)
                && tape.isGlued(token)
                && tape.isGlued(token - 1)
                && tape.whole(token - 2) >= 0
                && tape.width(token - 2) != 4) {
            return false;
        }
        boolean prepared =
                tape.has(token - 1, Role.BEFORE_DATE) && !tape.isAny(token - 1, "to", "for", "of", "the", "and", "or");
        if (tape.has(next, Role.COUNTED) || isAmount(token, next)) {
            return false;
        }
        if (tape.has(token - 1, Role.NOT_YEAR) && !tape.has(token - 1, Role.BEFORE_DATE)) {
            return false;
        }
        if (tape.has(next, Role.UNIT) && tape.has(next, Role.PLURAL)) {
            return false;
        }
        return prepared || year.number() >= 1400 || tape.isMark(token - 1, "(");
    }

    /** "2015/16": the two digits of the year after. */
    private boolean isNextYear(int year, int token) {
        return tape.width(token) == 2 && tape.whole(token) == (year + 1) % 100;
    }

    /** "carried 2000 passengers": behind a word that prepares no date and before a plural. */
    private boolean isAmount(int token, int next) {
        String word = tape.word(next);
        boolean plural = tape.isLowerCase(next)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !tape.isKnown(next);
        return plural
                && tape.isLowerCase(token - 1)
                && (!tape.isKnown(token - 1) || tape.has(token - 1, Role.PAST))
                && tape.isOneSentence(token - 1, token);
    }

    /** A number too small for a year by itself, where the text counts years before Christ: "in 490". */
    private @Nullable Match small(int token) {
        int number = tape.whole(token);
        if (!hasEras || number < 30 || tape.width(token) > 3 || tape.has(token + 1, Role.COUNTED)) {
            return null;
        }
        boolean prepared = tape.isAny(
                token - 1, "in", "since", "until", "by", "from", "of", "after", "before", "during", "late", "early");
        boolean ends = tape.reading().kind(Math.min(token + 1, tape.size() - 1)) == Kind.MARK
                || tape.isLowerCase(token + 1)
                        && (tape.has(token + 1, Role.JOINS)
                                || tape.has(token + 1, Role.BEFORE_DATE)
                                || tape.has(token + 1, Role.PAST)
                                || tape.isAny(token + 1, "with", "when"))
                || tape.isCapitalised(token + 1)
                || tape.is(token - 1, "in") && !tape.isMark(token + 1, "-");
        return prepared && ends ? Match.of(token, token + 1, new Expression.SmallYear(number)) : null;
    }
}
