package dossier.model;

import java.util.List;
import java.util.Locale;

/**
 * What was cut away.
 *
 * @param after how many blocks of the body stand before it: where in the text it was cut
 * @param rule name of the rule that cut it
 * @param reason for the reader, one clause
 */
public record Removal(List<Line> lines, FurnitureKind kind, int after, String rule, String reason) {
    public Removal {
        lines = List.copyOf(lines);
    }

    public enum FurnitureKind {
        NAVIGATION,
        TITLE,
        BYLINE,
        DATE,
        SHARE,
        SIGN_UP,
        COOKIE,
        ADVERTISEMENT,
        RELATED,
        COMMENT,
        AUTHOR_BOX,
        CREDIT,
        CAPTION,
        FOOTER,
        HIDDEN,
        OTHER;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
