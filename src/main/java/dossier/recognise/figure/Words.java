package dossier.recognise.figure;

import dossier.recognise.figure.FigureWords.Role;
import dossier.recognise.text.Reading;
import dossier.recognise.text.Reading.Kind;
import org.jspecify.annotations.Nullable;

/** A reading beside the table: what its tokens can be in a figure. */
final class Words {
    private final Reading reading;
    private final FigureWords table;

    Words(Reading reading, FigureWords table) {
        this.reading = reading;
        this.table = table;
    }

    Reading reading() {
        return reading;
    }

    boolean has(int token, Role role) {
        return table.has(word(token), role);
    }

    @Nullable
    String value(int token, Role role) {
        return table.value(word(token), role);
    }

    /** The token as the table has it: folded, or a mark as it stands; empty where there is none. */
    String word(int token) {
        return reading.folded(token);
    }

    boolean is(int token, String word) {
        return reading.is(token, word);
    }

    boolean isKind(int token, Kind kind) {
        return token >= 0 && token < reading.size() && reading.kind(token) == kind;
    }

    boolean isMark(int token, String marks) {
        return isKind(token, Kind.MARK) && marks.indexOf(reading.text().charAt(reading.start(token))) >= 0;
    }

    boolean isHyphen(int token) {
        return isMark(token, "-‐‑–—");
    }

    /** Whether a token stands close behind the one before. */
    boolean isGlued(int token) {
        return token > 0 && token < reading.size() && !reading.isSpaced(token);
    }

    boolean isLowerCase(int token) {
        return isKind(token, Kind.WORD) && Character.isLowerCase(reading.text().charAt(reading.start(token)));
    }

    boolean isCapitalised(int token) {
        return reading.isCapitalised(token);
    }

    boolean isOneSentence(int token, int other) {
        return other >= 0 && other < reading.size() && reading.sentence(token) == reading.sentence(other);
    }
}
