package dossier.recognise.link;

import dossier.recognise.text.Reading;

/** Tells a capital that is meant as a town ("rallies in Tarn") from one that stands for a government ("Tarn denied it"). */
final class Towns {
    private static final int GOES_BACK = 3;

    private Towns() {}

    /** Whether tokens [from, until) are meant as a town. */
    static boolean isTown(Reading reading, int from, int until) {
        return isBased(reading, until)
                || Words.BEHIND_A_TOWN.contains(reading.folded(until)) && !reading.isCapitalised(until)
                || isDateline(reading, from, until)
                || isPlacedBefore(reading, from) && !isOwner(reading, until)
                || isAfterAnInstitution(reading, from);
    }

    /** "confidence in Tarn's readiness": what a government has; a town has streets, and places with names. */
    private static boolean isOwner(Reading reading, int until) {
        return until < reading.size()
                && reading.kind(until) == Reading.Kind.POSSESSIVE
                && !reading.isCapitalised(until + 1)
                && !Words.BEHIND_A_TOWN.contains(reading.folded(until + 1));
    }

    /** "Tarn-based", "Tarn-born". */
    private static boolean isBased(Reading reading, int until) {
        return reading.is(until, "-")
                && (reading.is(until + 1, "based") || reading.is(until + 1, "born") || reading.is(until + 1, "area"));
    }

    /** "KELM (Agency) -", "KELM, May 3 -" at the beginning of a paragraph. */
    private static boolean isDateline(Reading reading, int from, int until) {
        return reading.startsSentence(from)
                && reading.isAllCapitals(from)
                && (reading.is(until, "(") || reading.is(until, ",") || reading.is(until, "-"))
                && (from == 0 || reading.text().charAt(reading.start(from) - 1) == '\n');
    }

    private static boolean isPlacedBefore(Reading reading, int from) {
        int before = from - 1;
        if (before < 0 || reading.sentence(before) != reading.sentence(from)) {
            return false;
        }
        String word = reading.folded(before);
        if (Words.BEFORE_A_TOWN.contains(word)) {
            return !(word.equals("in") && reading.is(before - 1, "trust"));
        }
        if (word.equals("of")) {
            return Words.BEFORE_A_TOWN.contains(reading.folded(before - 1));
        }
        if (word.equals(",")) {
            return reading.is(before - 1, "capital");
        }
        return (word.equals("to")
                        || word.equals("from")
                        || word.equals("for")
                        || word.equals("at")
                        || word.equals("via"))
                && isGoing(reading, before);
    }

    private static boolean isGoing(Reading reading, int before) {
        for (int token = before - 1; token >= Math.max(0, before - GOES_BACK); token--) {
            if (reading.sentence(token) != reading.sentence(before)) {
                return false;
            }
            if (Words.GOING.contains(reading.folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Harbour University, Tarn". */
    private static boolean isAfterAnInstitution(Reading reading, int from) {
        return reading.is(from - 1, ",")
                && reading.isCapitalised(from - 2)
                && Words.STANDS_IN_A_TOWN.contains(reading.folded(from - 2));
    }
}
