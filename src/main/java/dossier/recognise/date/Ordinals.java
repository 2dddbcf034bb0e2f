package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads ordinals: "16th", "second", "twenty-third". */
final class Ordinals {
    /** @param until the token after it */
    record Ordinal(int number, int until) {}

    private Ordinals() {}

    static @Nullable Ordinal read(Tape tape, int token) {
        int digits = tape.digits(token);
        if (digits > 0) {
            return switch (tape.tail(token)) {
                case "st", "nd", "rd", "th" -> new Ordinal(digits, token + 1);
                default -> null;
            };
        }
        if (tape.has(token, Role.ORDINAL)) {
            return new Ordinal(tape.value(token, Role.ORDINAL), token + 1);
        }
        int at = tape.isHyphen(token + 1) ? token + 2 : token + 1;
        if (tape.has(token, Role.NUMBER)
                && tape.value(token, Role.NUMBER) >= 20
                && tape.value(token, Role.NUMBER) < 100
                && tape.has(at, Role.ORDINAL)
                && tape.value(at, Role.ORDINAL) < 10) {
            return new Ordinal(tape.value(token, Role.NUMBER) + tape.value(at, Role.ORDINAL), at + 1);
        }
        return null;
    }
}
