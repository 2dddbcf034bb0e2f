package dossier.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What `chronology --json` and `actors --json` print. Offsets are code points into an article's cleaned text. */
final class JsonDossier {
    private final Dossier dossier;
    private final Function<ArticleId, Article.Annotated> articles;
    private final Map<ArticleId, CodePoints> points = new HashMap<>();

    JsonDossier(Dossier dossier, Function<ArticleId, Article.Annotated> articles) {
        this.dossier = dossier;
        this.articles = articles;
    }

    String chronology() {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("entries");
            for (Event event : dossier.chronology().events()) {
                if (event.when() != null) {
                    event(out, event, event.when().edtf());
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private void event(JsonGenerator out, Event event, String date) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", event.id().value());
        out.writeStringField("date", date);
        out.writeStringField("title", event.title());
        out.writeStringField("kind", event.kind().label());
        Json.texts(out, "actors", event.actors().stream().map(ActorId::value).toList());
        out.writeStringField("status", event.status());
        out.writeArrayFieldStart("tellings");
        for (Event.Told told : event.tellings()) {
            out.writeStartObject();
            out.writeStringField("id", told.telling().id());
            out.writeStringField("article", told.article().value());
            offsets(out, told.article(), told.telling().at());
            out.writeStringField("quote", told.telling().quote());
            Json.text(out, "according-to", told.telling().authority());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("conflicts");
        for (Event.Conflict conflict : event.conflicts()) {
            conflict(out, conflict);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void conflict(JsonGenerator out, Event.Conflict conflict) throws IOException {
        out.writeStartObject();
        out.writeStringField("question", conflict.question());
        out.writeArrayFieldStart("claims");
        for (Event.Says says : conflict.claims()) {
            out.writeStartObject();
            out.writeStringField("says", says.says());
            out.writeStringField("article", says.article().value());
            offsets(out, says.article(), says.at());
            Json.text(out, "according-to", says.accordingTo());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void offsets(JsonGenerator out, ArticleId article, Span at) throws IOException {
        CodePoints of = points.computeIfAbsent(
                article, id -> new CodePoints(articles.apply(id).clean().body().text()));
        out.writeNumberField("start", of.at(at.start()));
        out.writeNumberField("end", of.at(at.end()));
    }

    String actors() {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("actors");
            for (Actor actor : dossier.reference().actors().values()) {
                List<Dossier.Backlink> backlinks = dossier.backlinks().getOrDefault(actor.id(), List.of());
                if (actor.builtIn() && backlinks.isEmpty()) {
                    continue;
                }
                out.writeStartObject();
                out.writeStringField("id", actor.id().value());
                out.writeStringField("name", actor.name());
                out.writeStringField("kind", actor.kindName());
                Json.texts(out, "aliases", actor.aliases());
                out.writeBooleanField("built-in", actor.builtIn());
                out.writeNumberField("articles", backlinks.size());
                out.writeNumberField(
                        "mentions",
                        backlinks.stream().mapToInt(b -> b.uses().size()).sum());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("proposals");
            for (Dossier.Proposal proposal : dossier.proposals()) {
                proposal(out, proposal);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void proposal(JsonGenerator out, Dossier.Proposal proposal) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", proposal.name());
        out.writeStringField("kind", proposal.kind().label());
        out.writeNumberField("certainty", Math.round(proposal.certainty() * 100) / 100.0);
        out.writeNumberField("mentions", proposal.at().size());
        Json.texts(
                out,
                "articles",
                proposal.at().stream()
                        .map(at -> at.article().value())
                        .distinct()
                        .toList());
        Json.text(
                out,
                "likely",
                proposal.likely() == null ? null : proposal.likely().value());
        out.writeNumberField("likeness", Math.round(proposal.likeness() * 100) / 100.0);
        Json.texts(
                out,
                "homonyms",
                proposal.homonyms().stream().map(ActorId::value).toList());
        out.writeEndObject();
    }
}
