package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What `dossier.yaml` says.
 *
 * @param site the address that it is published under, without a '/' at its end; null: none
 * @param states whether the world's states are built in
 * @param showDetected whether notes that nobody has decided are shown
 * @param pdf whether a build prints the briefing
 * @param paper `A4` or `Letter`
 */
public record Settings(
        String title,
        @Nullable String subtitle,
        @Nullable String summary,
        List<String> editors,
        String language,
        @Nullable String site,
        boolean states,
        boolean showDetected,
        boolean pdf,
        String paper) {
    public Settings {
        editors = List.copyOf(editors);
    }
}
