package dossier.load;

import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.model.Body;
import dossier.model.Source;
import dossier.model.Source.ProfileClaim;
import dossier.model.SourceId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a publisher's profile. */
final class SourceReader {
    private static final String UNKNOWN = "not established";

    private SourceReader() {}

    static Source read(SourceId id, Fields fields, Body description) {
        return new Source(
                id,
                fields.required("name"),
                fields.strings("aliases"),
                fields.strings("domains").stream().map(SourceReader::host).toList(),
                claim(fields, "kind"),
                claim(fields, "country"),
                claim(fields, "owner"),
                claim(fields, "funding"),
                claim(fields, "mission"),
                claim(fields, "alignment"),
                reliability(fields),
                claim(fields, "reply"),
                description,
                fields.at());
    }

    /** A plain value, or one with its reason and evidence. */
    private static @Nullable ProfileClaim claim(Fields fields, String key) {
        Node node = fields.value(key);
        if (node instanceof Node.Scalar scalar) {
            String value = scalar.text().strip();
            return value.isEmpty() || value.equalsIgnoreCase(UNKNOWN) ? null : new ProfileClaim(value, null, List.of());
        } else if (node instanceof Node.Sequence) {
            String value = String.join("; ", fields.strings(key));
            return value.isEmpty() ? null : new ProfileClaim(value, null, List.of());
        } else if (node == null) {
            return null;
        }
        Fields inner = fields.within(node);
        String value = inner.required("value");
        ProfileClaim claim = new ProfileClaim(value, inner.string("why"), NoteReader.evidence(inner));
        inner.finish();
        return value.isEmpty() || value.equalsIgnoreCase(UNKNOWN) ? null : claim;
    }

    /** A letter of the Admiralty code, with its reason. */
    private static @Nullable ProfileClaim reliability(Fields fields) {
        ProfileClaim claim = claim(fields, "reliability");
        Node node = fields.value("reliability");
        if (claim == null || node == null) {
            return null;
        }
        if (claim.value().length() != 1 || "ABCDEF".indexOf(claim.value().charAt(0)) < 0) {
            fields.problem(
                    "source.reliability",
                    node.at(),
                    "'" + claim.value() + "' is no letter of the Admiralty code",
                    "write one of A, B, C, D, E, F");
        } else if (claim.why() == null && claim.evidence().isEmpty()) {
            fields.warning(
                    "source.reliability",
                    node.at(),
                    "'" + claim.value() + "' stands without a reason",
                    "write reliability: { value: " + claim.value() + ", why: …, evidence: … }");
        }
        return claim;
    }

    /** The host alone, of an address too. */
    private static String host(String domain) {
        String rest = domain.toLowerCase(Locale.ROOT);
        rest = rest.contains("://") ? rest.substring(rest.indexOf("://") + 3) : rest;
        int slash = rest.indexOf('/');
        rest = slash < 0 ? rest : rest.substring(0, slash);
        return rest.startsWith("www.") ? rest.substring(4) : rest;
    }
}
