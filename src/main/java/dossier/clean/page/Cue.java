package dossier.clean.page;

import java.util.Locale;

/** What words may show a line to be. The order is the one in which `Cues` numbers them. */
public enum Cue {
    SHARE,
    SIGN_UP,
    COOKIE,
    ADVERTISEMENT,
    RELATED,
    COMMENT,
    AUTHOR_BOX,
    CREDIT,
    BYLINE,
    DATE,
    NAVIGATION,
    FOOTER,
    TAGS;

    /** As the table has it: `sign-up`. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Cue of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public int bit() {
        return 1 << ordinal();
    }
}
