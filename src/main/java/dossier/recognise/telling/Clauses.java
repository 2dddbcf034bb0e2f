package dossier.recognise.telling;

import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** A sentence cut at its marks and conjunctions into stretches that are mostly clauses or parts of one. */
final class Clauses {
    /** Tokens [from, until). */
    record Stretch(int from, int until) {
        boolean holds(int token) {
            return from <= token && token < until;
        }
    }

    private Clauses() {}

    static List<Stretch> of(Reading reading, int from, int until, Grammar grammar) {
        List<Stretch> stretches = new ArrayList<>();
        int start = from;
        for (int token = from; token < until; token++) {
            boolean mark = reading.kind(token) == Reading.Kind.MARK && isBoundary(reading, token);
            boolean word = token > start + 1 && startsClause(reading, token, grammar);
            if ((mark || word) && token > start) {
                stretches.add(new Stretch(start, mark ? token + 1 : token));
                start = mark ? token + 1 : token;
            }
        }
        if (start < until) {
            stretches.add(new Stretch(start, until));
        }
        return stretches;
    }

    private static boolean isBoundary(Reading reading, int token) {
        String mark = reading.folded(token);
        return switch (mark) {
            case ",", ";", ":", "(", ")" -> true;
            case "-" -> reading.isSpaced(token) && reading.isSpaced(token + 1);
            default -> false;
        };
    }

    /** Conjunctions that open a clause of their own, whether or not a comma stands before them. */
    private static boolean startsClause(Reading reading, int token, Grammar grammar) {
        String word = reading.folded(token);
        return switch (word) {
            case "but", "while", "whereas", "although", "though", "because", "when", "after", "before" -> true;
            case "and" -> reading.is(token - 1, ",");
            default -> false;
        };
    }
}
