package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's profile; each claim in it with its evidence.
 *
 * @param domains host names under which it publishes
 * @param aliases other names under which captures know it
 * @param alignment where it stands, per conflict or side
 * @param reply what the publisher says to this profile
 */
public record Source(
        SourceId id,
        String name,
        List<String> aliases,
        List<String> domains,
        @Nullable ProfileClaim kind,
        @Nullable ProfileClaim country,
        @Nullable ProfileClaim owner,
        @Nullable ProfileClaim funding,
        @Nullable ProfileClaim mission,
        @Nullable ProfileClaim alignment,
        @Nullable ProfileClaim reliability,
        @Nullable ProfileClaim reply,
        Body description,
        Position at) {
    public Source {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }

    /**
     * A value of the profile; null in the profile: not established.
     *
     * @param why the reason for it in the editor's words (a reliability letter never stands without one)
     */
    public record ProfileClaim(String value, @Nullable String why, List<Evidence> evidence) {
        public ProfileClaim {
            evidence = List.copyOf(evidence);
        }
    }
}
