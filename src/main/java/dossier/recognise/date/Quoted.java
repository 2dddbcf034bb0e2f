package dossier.recognise.date;

import dossier.recognise.text.Reading;

/** Which tokens stand between quotation marks: there "yesterday" is the speaker's, not the writer's. Marks never reach over a blank line. */
final class Quoted {
    private final boolean[] quoted;

    Quoted(Tape tape) {
        Reading reading = tape.reading();
        this.quoted = new boolean[tape.size()];
        boolean open = false;
        for (int token = 0; token < quoted.length; token++) {
            if (token > 0
                    && reading.text()
                            .substring(reading.end(token - 1), reading.start(token))
                            .contains("\n")) {
                open = false;
            }
            if (tape.isMark(token, "“«„")) {
                open = true;
            } else if (tape.isMark(token, "”»")) {
                open = false;
            } else if (tape.isMark(token, "\"")) {
                open = !open;
            }
            quoted[token] = open;
        }
    }

    boolean at(int token) {
        return quoted[token];
    }
}
