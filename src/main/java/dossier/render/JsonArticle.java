package dossier.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Found;
import dossier.model.Line;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.Reference;
import dossier.model.Removal;
import dossier.model.Source;
import dossier.model.Span;
import dossier.model.Telling;
import dossier.model.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What `inspect` prints of one article. Offsets are code points into the text; a note's with `in: title`, into the title. */
final class JsonArticle {
    private final Article.Annotated article;
    private final Reference reference;
    private final Set<String> only;
    private final String text;
    private final CodePoints points;

    JsonArticle(Article.Annotated article, Reference reference, Set<String> only) {
        this.article = article;
        this.reference = reference;
        this.only = only;
        this.text = article.clean().body().text();
        this.points = new CodePoints(text);
    }

    String line() {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeStringField("file", article.clean().raw().capture().path());
            if (wants("clean")) {
                metadata(out);
            }
            out.writeStringField("text", text);
            if (wants("clean")) {
                furniture(out);
            }
            if (wants("sentences")) {
                sentences(out);
            }
            if (wants("dates")) {
                dates(out);
            }
            if (wants("mentions")) {
                mentions(out);
            }
            if (wants("quotes")) {
                quotes(out);
            }
            if (wants("notes")) {
                notes(out);
            }
            if (wants("events")) {
                events(out);
            }
            out.writeEndObject();
        });
    }

    private boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private void metadata(JsonGenerator out) throws IOException {
        Metadata metadata = article.clean().metadata();
        Json.text(out, "title", value(metadata.title()));
        Json.texts(
                out,
                "authors",
                metadata.authors().stream().map(author -> author.value().name()).toList());
        Json.text(out, "source", outlet(metadata));
        Json.text(out, "published", value(metadata.published()));
        Json.text(out, "updated", value(metadata.updated()));
        Json.text(out, "language", value(metadata.language()));
        Json.text(out, "url", value(metadata.url()));
        Json.text(out, "section", value(metadata.section()));
        Json.texts(out, "tags", metadata.tags().stream().map(Found::value).toList());
        Json.text(out, "licence", value(metadata.licence()));
        Json.text(out, "translated-from", value(metadata.translatedFrom()));
        Json.text(out, "reprint-of", value(metadata.reprintOf()));
        out.writeStringField(
                "verdict",
                article.clean()
                        .verdict()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'));
        out.writeObjectFieldStart("found");
        found(out, "title", metadata.title());
        found(
                out,
                "authors",
                metadata.authors().isEmpty() ? null : metadata.authors().get(0));
        found(out, "source", metadata.outlet());
        found(out, "published", metadata.published());
        found(out, "updated", metadata.updated());
        found(out, "language", metadata.language());
        found(out, "url", metadata.url());
        found(out, "section", metadata.section());
        found(out, "tags", metadata.tags().isEmpty() ? null : metadata.tags().get(0));
        found(out, "licence", metadata.licence());
        found(out, "translated-from", metadata.translatedFrom());
        found(out, "reprint-of", metadata.reprintOf());
        out.writeEndObject();
    }

    private static @Nullable String value(@Nullable Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    private static void found(JsonGenerator out, String name, @Nullable Found<?> found) throws IOException {
        if (found != null) {
            out.writeStringField(name, found.where());
        }
    }

    private @Nullable String outlet(Metadata metadata) {
        if (article.linked().source() != null) {
            Source source = reference.sources().get(article.linked().source());
            if (source != null) {
                return source.name();
            }
        }
        return value(metadata.outlet());
    }

    private void furniture(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("furniture");
        for (Removal removal : article.clean().removals()) {
            out.writeStartObject();
            out.writeStringField("kind", removal.kind().label());
            out.writeStringField(
                    "text", removal.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
            out.writeStringField("rule", removal.rule());
            out.writeStringField("reason", removal.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void sentences(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("sentences");
        for (Span sentence : article.linked().read().sentences()) {
            if (sentence.in() == Place.TEXT) {
                out.writeStartObject();
                offsets(out, sentence);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void dates(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("dates");
        for (Mention mention : article.linked().read().mentions()) {
            if (mention instanceof Mention.OfDate date && date.at().in() == Place.TEXT) {
                out.writeStartObject();
                span(out, date.at());
                out.writeStringField("type", date.timex().type().name());
                out.writeStringField("value", date.timex().value());
                Json.text(out, "edtf", date.when() == null ? null : date.when().edtf());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void mentions(JsonGenerator out) throws IOException {
        List<Mention> shown = new ArrayList<>(article.linked().mentions());
        shown.addAll(article.linked().names());
        shown.sort(Comparator.comparing(Mention::at));
        out.writeArrayFieldStart("mentions");
        for (Mention mention : shown) {
            if (mention.at().in() != Place.TEXT) {
                continue;
            }
            if (mention instanceof Mention.OfActor link) {
                Actor actor = reference.actors().get(link.actor());
                mention(
                        out,
                        link.at(),
                        actor == null ? ActorKind.OTHER.label() : actor.kindName(),
                        link.actor().value(),
                        link.how().label());
            } else if (mention instanceof Mention.OfName name && name.kind() != null) {
                mention(out, name.at(), name.kind().label(), null, null);
            }
        }
        out.writeEndArray();
    }

    private void mention(JsonGenerator out, Span at, String kind, @Nullable String actor, @Nullable String how)
            throws IOException {
        out.writeStartObject();
        span(out, at);
        out.writeStringField("kind", kind);
        Json.text(out, "actor", actor);
        if (how != null) {
            out.writeStringField("how", how);
        }
        out.writeEndObject();
    }

    private void quotes(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("quotes");
        for (Voice voice : article.linked().voices()) {
            Mention.Quotation quotation = voice.quotation();
            if (quotation.at().in() != Place.TEXT) {
                continue;
            }
            out.writeStartObject();
            offsets(out, quotation.at());
            out.writeBooleanField("direct", quotation.direct());
            part(out, "cue", quotation.cue());
            part(out, "source", quotation.source());
            Json.text(out, "speaker", voice.speaker());
            Json.text(out, "actor", voice.actor() == null ? null : voice.actor().value());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void part(JsonGenerator out, String name, @Nullable Span span) throws IOException {
        if (span == null) {
            out.writeNullField(name);
        } else {
            out.writeObjectFieldStart(name);
            offsets(out, span);
            out.writeEndObject();
        }
    }

    private void notes(JsonGenerator out) throws IOException {
        CodePoints inTitle = new CodePoints(article.clean().metadata().titleText());
        out.writeArrayFieldStart("notes");
        for (Note note : article.notes()) {
            out.writeStartObject();
            Span at = note.at();
            if (at != null) {
                boolean title = at.in() == Place.TITLE;
                out.writeStringField("in", title ? "title" : "text");
                out.writeNumberField("start", (title ? inTitle : points).at(at.start()));
                out.writeNumberField("end", (title ? inTitle : points).at(at.end()));
            } else {
                out.writeStringField("in", "article");
                out.writeNumberField("start", 0);
                out.writeNumberField("end", 0);
            }
            out.writeStringField("surface", note.surface());
            out.writeStringField("kind", note.kind());
            out.writeStringField("call", note.call().label());
            out.writeStringField("why", note.why());
            Json.text(out, "instead", note.instead());
            out.writeStringField("status", note.origin().status().name().toLowerCase(java.util.Locale.ROOT));
            out.writeStringField("id", note.id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void events(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("events");
        for (Telling telling : article.linked().tellings()) {
            out.writeStartObject();
            Json.text(
                    out, "date", telling.when() == null ? null : telling.when().edtf());
            offsets(out, telling.at());
            Json.texts(
                    out,
                    "actors",
                    telling.actors().stream().map(id -> id.value()).toList());
            out.writeStringField("title", telling.title());
            out.writeStringField("head", telling.head());
            out.writeStringField("kind", telling.kind().label());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void span(JsonGenerator out, Span at) throws IOException {
        offsets(out, at);
        out.writeStringField("surface", at.of(text));
    }

    private void offsets(JsonGenerator out, Span at) throws IOException {
        out.writeNumberField("start", points.at(at.start()));
        out.writeNumberField("end", points.at(at.end()));
    }
}
