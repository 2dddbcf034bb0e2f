package dossier.clean.judge;

import java.util.Locale;

/** Where on the page a line stands: the article is one stretch with holes in it. */
enum State {
    BEFORE,
    BODY,
    /** Furniture within the article, with more of it below. */
    HOLE,
    AFTER;

    static final int COUNT = values().length;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether `next` may follow on this. */
    boolean leadsTo(State next) {
        return switch (this) {
            case BEFORE -> next == BEFORE || next == BODY;
            case BODY -> next != BEFORE;
            case HOLE -> next == HOLE || next == BODY;
            case AFTER -> next == AFTER;
        };
    }
}
