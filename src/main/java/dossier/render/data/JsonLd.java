package dossier.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.When;
import dossier.render.page.Html;
import dossier.render.page.Links;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, for machines (schema.org in JSON-LD). It stands in a data block, which no browser runs and no policy for scripts
 * concerns (WHATWG HTML, 4.12.1).
 */
public final class JsonLd {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLd() {}

    /** The dossier itself. */
    public static Html dossier(Settings settings) {
        return block(out -> {
            out.writeStringField("@type", "CreativeWork");
            out.writeStringField("name", settings.title());
            JsonFile.text(out, "alternativeHeadline", settings.subtitle());
            JsonFile.text(out, "description", settings.summary());
            out.writeStringField("inLanguage", settings.language());
            JsonFile.text(out, "url", settings.site());
            named(out, "editor", "Person", settings.editors());
        });
    }

    /** @param outlet who published it; null where not known */
    public static Html article(Metadata metadata, String title, @Nullable String outlet, Settings settings) {
        return block(out -> {
            out.writeStringField("@type", "Article");
            out.writeStringField("headline", title);
            named(
                    out,
                    "author",
                    "Person",
                    metadata.authors().stream()
                            .map(Found::value)
                            .map(Person::name)
                            .toList());
            if (outlet != null) {
                named(out, "publisher", "Organization", List.of(outlet));
            }
            JsonFile.text(out, "datePublished", date(metadata.published()));
            JsonFile.text(out, "dateModified", date(metadata.updated()));
            JsonFile.text(
                    out,
                    "inLanguage",
                    metadata.language() == null ? null : metadata.language().value());
            if (metadata.summary() != null && metadata.rights() != Rights.METADATA) {
                out.writeStringField("abstract", metadata.summary().value());
            }
            JsonFile.text(
                    out,
                    "isBasedOn",
                    metadata.url() == null ? null : Links.safe(metadata.url().value()));
            named(out, "isPartOf", "CreativeWork", List.of(settings.title()));
        });
    }

    public static Html actor(Actor actor, String line) {
        return block(out -> {
            out.writeStringField("@type", type(actor.kind()));
            out.writeStringField("name", actor.name());
            if (!actor.aliases().isEmpty()) {
                JsonFile.texts(out, "alternateName", actor.aliases());
            }
            JsonFile.text(out, "description", line);
            List<String> same = actor.sameAs().stream()
                    .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                    .toList();
            if (!same.isEmpty()) {
                JsonFile.texts(out, "sameAs", same);
            }
        });
    }

    private static String type(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case STATE -> "Country";
            case PLACE -> "Place";
            case GOVERNMENT_BODY -> "GovernmentOrganization";
            case MEDIA -> "NewsMediaOrganization";
            case COMPANY -> "Corporation";
            case PEOPLE, OTHER -> "Thing";
            default -> "Organization";
        };
    }

    private static void named(JsonGenerator out, String name, String type, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (String one : names) {
            out.writeStartObject();
            out.writeStringField("@type", type);
            out.writeStringField("name", one);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** ISO 8601 as far as it is known. */
    private static @Nullable String date(@Nullable Found<When> found) {
        List<Integer> parts = found == null ? List.of() : Cited.parts(found.value());
        return parts.isEmpty() || parts.get(0) < 1 || parts.get(0) > 9999
                ? null
                : parts.stream()
                        .map(part -> String.format(Locale.ROOT, part > 31 ? "%04d" : "%02d", part))
                        .collect(Collectors.joining("-"));
    }

    /** Without a '<', so that nothing in it can end the block. */
    private static Html block(JsonFile.Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("@context", "https://schema.org");
            content.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return new Html(text.toString().replace("<", "\\u003c").replace(">", "\\u003e"));
    }
}
