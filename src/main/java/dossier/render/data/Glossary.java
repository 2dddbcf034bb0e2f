package dossier.render.data;

import dossier.model.Actor;
import dossier.model.Dossier;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.List;

/** The actors that have a page, with all their names, as JSON. */
final class Glossary {
    private Glossary() {}

    static byte[] of(Site site) {
        Addresses addresses = new Addresses(site, "data/glossary.json");
        return JsonFile.of(out -> {
            out.writeStartObject();
            out.writeStringField("title", site.settings().title());
            out.writeArrayFieldStart("actors");
            for (Actor actor : site.dossier().reference().actors().values()) {
                if (site.lookup().actor(actor.id()) == null) {
                    continue;
                }
                List<Dossier.Backlink> links = site.dossier().backlinks().getOrDefault(actor.id(), List.of());
                out.writeStartObject();
                out.writeStringField("id", actor.id().value());
                out.writeStringField("name", actor.name());
                out.writeStringField("kind", actor.kindName());
                JsonFile.texts(out, "aliases", actor.aliases());
                JsonFile.texts(out, "demonyms", actor.demonyms());
                JsonFile.texts(out, "metonyms", actor.metonyms());
                JsonFile.text(out, "role", actor.role());
                out.writeArrayFieldStart("affiliations");
                for (Actor.Affiliation affiliation : actor.affiliations()) {
                    out.writeStartObject();
                    out.writeStringField("to", affiliation.to());
                    JsonFile.text(out, "as", affiliation.as());
                    JsonFile.text(
                            out,
                            "from",
                            affiliation.from() == null
                                    ? null
                                    : affiliation.from().edtf());
                    JsonFile.text(
                            out,
                            "until",
                            affiliation.until() == null
                                    ? null
                                    : affiliation.until().edtf());
                    out.writeEndObject();
                }
                out.writeEndArray();
                JsonFile.texts(out, "same-as", actor.sameAs());
                JsonFile.texts(out, "not-same-as", actor.notSameAs());
                JsonFile.text(out, "description", actor.description().text());
                out.writeBooleanField("built-in", actor.builtIn());
                out.writeNumberField(
                        "mentions",
                        links.stream().mapToInt(link -> link.uses().size()).sum());
                JsonFile.texts(
                        out,
                        "articles",
                        links.stream().map(link -> link.article().value()).toList());
                out.writeStringField("page", addresses.to(Routes.actor(actor.id()), ""));
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
