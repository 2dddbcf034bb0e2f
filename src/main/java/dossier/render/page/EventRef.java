package dossier.render.page;

import dossier.model.EventId;
import dossier.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What other pages show of an entry of the chronology.
 *
 * @param path of the page that it stands on
 */
public record EventRef(
        EventId id, String path, String title, @Nullable When when) {
    public String anchor() {
        return Routes.anchor("e-" + id);
    }
}
