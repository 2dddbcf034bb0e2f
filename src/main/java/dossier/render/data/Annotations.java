package dossier.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Article;
import dossier.model.Digest;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Outcome;
import dossier.model.Place;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.render.page.Content;
import dossier.render.page.Key;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The notes as W3C Web Annotations (Recommendation of 2017): a page of annotations for each article, and the collection that lists them,
 * so that one changed article changes one file.
 */
final class Annotations {
    static final String COLLECTION = "data/notes.json";
    /** So much of the text stands beside the words of a note, where the rights to it allow all of it. */
    private static final int BESIDE = 32;

    private Annotations() {}

    static Stream<PlannedFile> files(Site site, Digest frame) {
        List<Gist> noted = new ArrayList<>();
        for (Gist gist : site.dossier().gists()) {
            if (gist.metadata().rights() != Rights.METADATA
                    && gist.notes().stream().anyMatch(note -> isShown(note.origin(), site))) {
                noted.add(gist);
            }
        }
        List<PlannedFile> files = new ArrayList<>();
        List<String> paths = noted.stream().map(Annotations::path).toList();
        files.add(new PlannedFile(
                COLLECTION, Key.of(COLLECTION, frame, paths), () -> Outcome.of(Content.of(collection(paths, site)))));
        for (int i = 0; i < noted.size(); i++) {
            Gist gist = noted.get(i);
            String next = i + 1 < paths.size() ? paths.get(i + 1) : "";
            files.add(new PlannedFile(
                    path(gist),
                    Key.of(path(gist), frame, gist, next),
                    () -> Outcome.of(Content.of(page(gist, next, site)))));
        }
        return files.stream();
    }

    private static String path(Gist gist) {
        return "data/notes/" + gist.id() + ".json";
    }

    private static boolean isShown(Origin origin, Site site) {
        return site.settings().showDetected() || origin.status() != Origin.Status.DETECTED;
    }

    private static byte[] collection(List<String> paths, Site site) {
        Addresses addresses = new Addresses(site, COLLECTION);
        return JsonFile.of(out -> {
            out.writeStartObject();
            out.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            out.writeStringField("id", addresses.id(COLLECTION, ""));
            out.writeStringField("type", "AnnotationCollection");
            out.writeStringField("label", site.settings().title());
            if (!paths.isEmpty()) {
                out.writeStringField("first", addresses.to(paths.get(0), ""));
                out.writeStringField("last", addresses.to(paths.get(paths.size() - 1), ""));
            }
            out.writeEndObject();
        });
    }

    /** @param next path of the page after it; empty for the last */
    private static byte[] page(Gist gist, String next, Site site) {
        Article.Annotated article = site.article(gist.id());
        String path = path(gist);
        Addresses addresses = new Addresses(site, path);
        return JsonFile.of(out -> {
            out.writeStartObject();
            out.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            out.writeStringField("id", addresses.id(path, ""));
            out.writeStringField("type", "AnnotationPage");
            out.writeStringField("partOf", addresses.id(COLLECTION, ""));
            JsonFile.text(out, "next", next.isEmpty() ? null : addresses.to(next, ""));
            out.writeArrayFieldStart("items");
            for (Note note : article.notes()) {
                if (isShown(note.origin(), site)) {
                    annotation(out, note, gist, article, addresses, site);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void annotation(
            JsonGenerator out, Note note, Gist gist, Article.Annotated article, Addresses addresses, Site site)
            throws IOException {
        String anchor = Routes.anchor("n-" + note.id());
        out.writeStartObject();
        out.writeStringField("id", addresses.id(Routes.article(gist.id()), anchor));
        out.writeStringField("type", "Annotation");
        out.writeStringField("motivation", "assessing");
        if (note.origin().by() != null) {
            out.writeObjectFieldStart("creator");
            out.writeStringField("type", "Person");
            out.writeStringField("name", note.origin().by());
            out.writeEndObject();
        } else if (note.origin().status() == Origin.Status.DETECTED) {
            out.writeObjectFieldStart("creator");
            out.writeStringField("type", "Software");
            out.writeStringField("name", "Dossier");
            out.writeEndObject();
        }
        out.writeArrayFieldStart("body");
        body(out, "describing", note.why(), site.settings().language());
        body(out, "tagging", note.kind(), "");
        body(out, "tagging", note.origin().status().name().toLowerCase(Locale.ROOT), "");
        if (note.instead() != null) {
            body(out, "editing", note.instead(), site.settings().language());
        }
        out.writeEndArray();
        out.writeObjectFieldStart("target");
        out.writeStringField("source", addresses.to(Routes.article(gist.id()), ""));
        Span at = note.at();
        if (at != null && !note.surface().isEmpty()) {
            String text = article.clean().text(at.in());
            out.writeArrayFieldStart("selector");
            quote(out, at, text, gist.metadata().rights());
            if (at.in() == Place.TEXT) {
                out.writeStartObject();
                out.writeStringField("type", "TextPositionSelector");
                out.writeNumberField("start", text.codePointCount(0, at.start()));
                out.writeNumberField("end", text.codePointCount(0, at.end()));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void body(JsonGenerator out, String purpose, String value, String language) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "TextualBody");
        out.writeStringField("purpose", purpose);
        out.writeStringField("value", value);
        out.writeStringField("format", "text/plain");
        JsonFile.text(out, "language", language);
        out.writeEndObject();
    }

    private static void quote(JsonGenerator out, Span at, String text, Rights rights) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "TextQuoteSelector");
        out.writeStringField("exact", at.of(text));
        if (rights == Rights.FULL) {
            int from = Math.max(0, at.start() - BESIDE);
            int until = Math.min(text.length(), at.end() + BESIDE);
            from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
            until -= until < text.length() && Character.isLowSurrogate(text.charAt(until)) ? 1 : 0;
            JsonFile.text(out, "prefix", text.substring(Math.min(from, at.start()), at.start()));
            JsonFile.text(out, "suffix", text.substring(at.end(), Math.max(until, at.end())));
        }
        out.writeEndObject();
    }
}
