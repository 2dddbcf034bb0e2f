package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of years: "the third quarter of 2020", "Q3 2021", "third-quarter", "the second half of 2019". */
final class Quarters implements Reader {
    private final Tape tape;
    private final Years years;
    private final Reader relative;

    Quarters(Tape tape, Years years, Reader relative) {
        this.tape = tape;
        this.years = years;
        this.relative = relative;
    }

    @Override
    public @Nullable Match read(int token) {
        int at = tape.is(token, "the") ? token + 1 : token;
        Match leading = leadingYear(token, at);
        if (leading != null) {
            return leading;
        }
        Match half = shortHalf(token, at);
        if (half != null) {
            return half;
        }
        Match found = quarter(token, at, null);
        return found != null ? found : half(token, at);
    }

    /** "the 2020 third quarter", "next year's first quarter", "the year-ago quarter". */
    private @Nullable Match leadingYear(int token, int at) {
        Years.Year year = tape.digits(at) >= 0 ? years.year(at) : null;
        if (year != null) {
            return quarter(token, year.until(), Expression.Dated.of(Point.year(year.number())));
        }
        if (tape.is(at, "year") && tape.isHyphen(at + 1) && (tape.isAny(at + 2, "ago", "earlier"))) {
            return quarter(token, at + 3, new Expression.FromNow(-1, Unit.YEAR, ""));
        }
        Match step = tape.has(at, Role.STEP) ? relative.read(at) : null;
        if (step != null && Calendar.isYearly(step.expression()) && tape.isKind(step.until(), Kind.POSSESSIVE)) {
            return quarter(token, step.until() + 1, step.expression());
        }
        return null;
    }

    private @Nullable Match quarter(int token, int at, @Nullable Expression year) {
        int which = 0;
        int next = at;
        if (tape.word(at).length() == 2 && tape.word(at).charAt(0) == 'q' && tape.isCapitalised(at)) {
            which = tape.word(at).charAt(1) - '0';
            next = at + 1;
        } else {
            next = tape.is(at, "fiscal") ? next + 1 : next;
            next = tape.isHyphen(next) ? next + 1 : next;
            Ordinals.Ordinal ordinal = Ordinals.read(tape, next);
            if (ordinal == null || tape.is(next, "fourth") && tape.is(next + 1, "of")) {
                return null;
            }
            next = tape.is(ordinal.until(), "fiscal") ? ordinal.until() + 1 : ordinal.until();
            next = tape.isHyphen(next) ? next + 1 : next;
            if (!tape.is(next, "quarter")) {
                return null;
            }
            which = ordinal.number();
            next++;
        }
        return which < 1 || which > 4
                ? null
                : withYear(token, next, Point.of(Grain.QUARTER, Point.UNKNOWN, which), year);
    }

    private @Nullable Match half(int token, int at) {
        Lexicon.Phrase phrase = tape.phrase(at, Role.HALF);
        if (phrase == null) {
            return null;
        }
        int next = tape.end(at, phrase);
        Point half = Point.of(Grain.HALF, Point.UNKNOWN, phrase.value());
        if (tape.is(next - 1, "of")) {
            next = tape.is(next, "the") ? next + 1 : next;
            if (tape.is(next, "year")) {
                return Match.of(token, next + 1, Expression.Dated.of(half));
            }
            Match dated = withYear(token, next, half, null);
            return dated.until() > next ? dated : null;
        }
        return null;
    }

    /** "H1 2022": only with its year. */
    private @Nullable Match shortHalf(int token, int at) {
        String word = tape.word(at);
        if (!word.equals("h1") && !word.equals("h2")) {
            return null;
        }
        Match dated = withYear(token, at + 1, Point.of(Grain.HALF, Point.UNKNOWN, word.charAt(1) - '0'), null);
        return dated.until() > at + 1 ? dated : null;
    }

    private Match withYear(int token, int next, Point point, @Nullable Expression told) {
        if (told instanceof Expression.Dated dated) {
            return Match.of(
                    token, next, Expression.Dated.of(point.in(dated.point().year())));
        }
        if (told != null) {
            return Match.of(token, next, new Expression.Dated(point, told, null));
        }
        int at = tape.is(next, "of") || tape.isMark(next, ",") ? next + 1 : next;
        at = tape.is(at, "fiscal") ? at + 1 : at;
        Years.Year year = years.year(at);
        if (year != null && years.isYear(at, year)) {
            return Match.of(token, year.until(), Expression.Dated.of(point.in(year.number())));
        }
        Match other = relative.read(at);
        if (other != null && Calendar.isYearly(other.expression())) {
            return Match.of(token, other.until(), new Expression.Dated(point, other.expression(), null));
        }
        return Match.of(token, next, Expression.Dated.of(point));
    }
}
