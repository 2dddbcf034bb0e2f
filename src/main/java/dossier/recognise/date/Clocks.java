package dossier.recognise.date;

import dossier.recognise.text.Reading.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "10:35 a.m. EST", "5 o'clock", "noon". */
final class Clocks {
    /** @param until the token after it */
    record Clock(String value, int until) {}

    private final Tape tape;

    Clocks(Tape tape) {
        this.tape = tape;
    }

    /** A time of day, told in hours; null where none begins. */
    @Nullable
    Clock read(int token) {
        int hour = tape.whole(token);
        int minute = -1;
        int at = token + 1;
        if (hour < 0 && tape.isKind(token, Kind.MIXED)) {
            return glued(token);
        }
        if (hour < 0) {
            int point = tape.digits(token) >= 0 ? tape.word(token).indexOf('.') : -1;
            if (point < 1 || tape.length(token) != point + 3 || !tape.has(at, Role.AM)) {
                return null;
            }
            hour = tape.digits(token);
            minute = Integer.parseInt(tape.word(token).substring(point + 1));
        } else if (tape.width(token) < 3
                && tape.isMark(at, ":")
                && tape.isGlued(at)
                && tape.isGlued(at + 1)
                && tape.width(at + 1) == 2
                && tape.whole(at + 1) >= 0) {
            minute = tape.whole(at + 1);
            at += 2;
            if (tape.isMark(at, ":") && tape.isGlued(at) && tape.whole(at + 1) >= 0) {
                at += 2;
            }
        }
        boolean told = minute >= 0;
        if (tape.has(at, Role.AM) && hour <= 12) {
            if (tape.is(at, "am")
                    && !told
                    && tape.isCapitalised(at) != tape.reading().isAllCapitals(at)) {
                return null;
            }
            hour = hour % 12 + tape.value(at, Role.AM);
            told = true;
            at++;
        } else if (tape.has(at, Role.OCLOCK)) {
            told = true;
            at++;
        } else if (!told && hour <= 12 && tape.is(at, "in") && tape.is(at + 1, "the") && tape.has(at + 2, Role.PART)) {
            hour = hour % 12 + (Part.code(tape.value(at + 2, Role.PART)).equals("TMO") ? 0 : 12);
            told = true;
            at += 3;
        }
        if (!told || hour > 24 || minute > 59) {
            return null;
        }
        return zoned(at, hour, Math.max(minute, 0));
    }

    /** "10am", "9pm". */
    private @Nullable Clock glued(int token) {
        int hour = tape.digits(token);
        String tail = tape.tail(token);
        if (hour < 1 || hour > 12 || !tail.equals("am") && !tail.equals("pm")) {
            return null;
        }
        return zoned(token + 1, hour % 12 + (tail.equals("pm") ? 12 : 0), 0);
    }

    private Clock zoned(int at, int hour, int minute) {
        int until = at;
        if (tape.has(until, Role.ZONE)) {
            until++;
        } else if ((tape.is(until, "local") || tape.isCapitalised(until)) && tape.is(until + 1, "time")) {
            until += 2;
        }
        return new Clock(String.format(Locale.ROOT, "T%02d:%02d", hour, minute), until);
    }
}
