package dossier.clean;

import dossier.model.Line;
import dossier.model.Removal.FurnitureKind;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one line.
 *
 * @param furniture what it is; null: it belongs to the article
 * @param rule name of what decided
 * @param reason for the reader, one clause
 */
record Judgement(Line line, @Nullable FurnitureKind furniture, String rule, String reason) {
    static Judgement body(Line line) {
        return new Judgement(line, null, "", "");
    }

    boolean isBody() {
        return furniture == null;
    }
}
