package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import org.jspecify.annotations.Nullable;

/** Reads decades and centuries. */
final class Decades implements Reader {
    private final Tape tape;

    Decades(Tape tape) {
        this.tape = tape;
    }

    @Override
    public @Nullable Match read(int token) {
        Match century = century(token);
        return century == null ? decade(token) : century;
    }

    /** "the 20th century", "the nineteenth-century", "5th century BC". */
    private @Nullable Match century(int token) {
        Ordinals.Ordinal ordinal = Ordinals.read(tape, token);
        if (ordinal == null) {
            return null;
        }
        int at = tape.isHyphen(ordinal.until()) ? ordinal.until() + 1 : ordinal.until();
        if (!tape.isAny(at, "century", "centuries") || ordinal.number() > 30) {
            return null;
        }
        boolean bc = tape.has(at + 1, Role.ERA) && tape.value(at + 1, Role.ERA) < 0;
        int until = tape.has(at + 1, Role.ERA) ? at + 2 : at + 1;
        int head = ordinal.number() - 1;
        return Match.of(token, until, Expression.Dated.of(Point.of(Grain.CENTURY, bc ? -head : head, 0)));
    }

    /** "the 1990s", "the '90s", "the 480s BC", "the nineties". */
    private @Nullable Match decade(int token) {
        int at = tape.isMark(token, "'’‘") && tape.isGlued(token + 1) ? token + 1 : token;
        boolean apostrophe = at > token;
        int number = tape.digits(at);
        int until = at + 1;
        boolean plural = tape.tail(at).equals("s");
        if (!plural && tape.whole(at) > 0 && tape.isKind(at + 1, Kind.POSSESSIVE) && tape.whole(at) % 10 == 0) {
            plural = tape.is(at - 1, "the") || tape.has(at - 1, Role.PART_OF) || tape.isHyphen(at - 1);
            until = at + 2;
        }
        if (plural && number % 10 == 0 && number > 0) {
            if (tape.width(at) == 4 || tape.width(at) == 3 && tape.has(until, Role.ERA)) {
                boolean bc = tape.has(until, Role.ERA) && tape.value(until, Role.ERA) < 0;
                return Match.of(
                        token,
                        tape.has(until, Role.ERA) ? until + 1 : until,
                        Expression.Dated.of(Point.of(Grain.DECADE, (bc ? -number : number) / 10, 0)));
            }
            boolean told = apostrophe
                    || tape.is(at - 1, "the")
                    || tape.has(at - 1, Role.PART_OF)
                    || tape.isHyphen(at - 1)
                    || tape.has(at - 1, Role.JOINS);
            if (tape.width(at) == 2 && number >= 20 && told && !tape.isAny(at - 1, "his", "her")) {
                return Match.of(token, until, inLastCentury(number));
            }
            return null;
        }
        if (tape.has(at, Role.DECADE)
                && (tape.is(at - 1, "the") || tape.has(at - 1, Role.PART_OF) || tape.isHyphen(at - 1))) {
            return Match.of(token, at + 1, inLastCentury(tape.value(at, Role.DECADE)));
        }
        if (tape.has(at, Role.NUMBER) && tape.value(at, Role.NUMBER) > 12 && tape.has(at + 1, Role.DECADE)) {
            int year = tape.value(at, Role.NUMBER) * 100 + tape.value(at + 1, Role.DECADE);
            return Match.of(token, at + 2, Expression.Dated.of(Point.of(Grain.DECADE, year / 10, 0)));
        }
        return null;
    }

    /** Of the century before this: what is called "the nineties" without more. */
    private static Expression inLastCentury(int number) {
        return Expression.Dated.of(Point.of(Grain.DECADE, 190 + number / 10, 0));
    }
}
