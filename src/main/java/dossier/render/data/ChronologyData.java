package dossier.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.ActorId;
import dossier.model.Event;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.EventRef;
import dossier.render.page.Html;
import dossier.render.page.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chronology as a table, as JSON, and for TimelineJS. */
final class ChronologyData {
    private static final String COLUMNS =
            "id,date,first,last,title,kind,actors,status,support,contested,within,told by,page";

    private ChronologyData() {}

    /** RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
    static byte[] csv(Site site) {
        Addresses addresses = new Addresses(site, "data/chronology.csv");
        StringBuilder out = new StringBuilder(COLUMNS).append("\r\n");
        for (Event event : site.dossier().chronology().events()) {
            EventRef ref = site.lookup().event(event);
            List<String> cells = List.of(
                    event.id().value(),
                    event.when() == null ? "" : event.when().edtf(),
                    event.when() == null ? "" : day(event.when().first()),
                    event.when() == null ? "" : day(event.when().last()),
                    event.title(),
                    event.kind().label(),
                    event.actors().stream().map(ActorId::value).collect(Collectors.joining(" ")),
                    event.status(),
                    support(event),
                    event.conflicts().stream().map(Event.Conflict::question).collect(Collectors.joining("; ")),
                    event.within() == null ? "" : event.within().value(),
                    tellers(event, site),
                    addresses.to(ref.path(), ref.anchor()));
            out.append(cells.stream().map(ChronologyData::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String support(Event event) {
        return event.support().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String tellers(Event event, Site site) {
        List<String> tellers = new ArrayList<>();
        for (Event.Told told : event.tellings()) {
            var gist = site.lookup().gist(told.article());
            ArticleRef article = site.lookup().article(told.article());
            if (gist != null && article != null) {
                String teller =
                        article.label() + " ¶" + gist.paragraph(told.telling().at());
                if (!tellers.contains(teller)) {
                    tellers.add(teller);
                }
            }
        }
        return String.join("; ", tellers);
    }

    static byte[] json(Site site) {
        Addresses addresses = new Addresses(site, "data/chronology.json");
        return JsonFile.of(out -> {
            out.writeStartObject();
            out.writeStringField("title", site.settings().title());
            out.writeArrayFieldStart("events");
            for (Event event : site.dossier().chronology().events()) {
                event(out, event, addresses, site);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void event(JsonGenerator out, Event event, Addresses addresses, Site site) throws IOException {
        EventRef ref = site.lookup().event(event);
        out.writeStartObject();
        out.writeStringField("id", event.id().value());
        JsonFile.text(out, "date", event.when() == null ? null : event.when().edtf());
        out.writeStringField("title", event.title());
        out.writeStringField("kind", event.kind().label());
        JsonFile.texts(
                out, "actors", event.actors().stream().map(ActorId::value).toList());
        out.writeStringField("status", event.status());
        out.writeBooleanField("edited", event.curated());
        out.writeStringField("support", support(event));
        JsonFile.text(
                out, "within", event.within() == null ? null : event.within().value());
        out.writeStringField("page", addresses.to(ref.path(), ref.anchor()));
        out.writeArrayFieldStart("tellings");
        for (Event.Told told : event.tellings()) {
            var gist = site.lookup().gist(told.article());
            out.writeStartObject();
            out.writeStringField("article", told.article().value());
            if (gist != null) {
                out.writeNumberField("paragraph", gist.paragraph(told.telling().at()));
            }
            JsonFile.text(
                    out,
                    "date",
                    told.telling().when() == null ? null : told.telling().when().edtf());
            JsonFile.text(out, "according-to", told.telling().authority());
            JsonFile.text(
                    out,
                    "quote",
                    addresses.quotable(told.article()) ? told.telling().quote() : null);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("conflicts");
        for (Event.Conflict conflict : event.conflicts()) {
            out.writeStartObject();
            out.writeStringField("question", conflict.question());
            out.writeArrayFieldStart("claims");
            for (Event.Says says : conflict.claims()) {
                out.writeStartObject();
                out.writeStringField("says", says.says());
                out.writeStringField("article", says.article().value());
                JsonFile.text(out, "according-to", says.accordingTo());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** As TimelineJS 3 reads it: its `text` is markup, so ours is escaped. */
    static byte[] timeline(Site site) {
        Addresses addresses = new Addresses(site, "data/timeline.json");
        return JsonFile.of(out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("title");
            words(out, site.settings().title(), site.settings().summary());
            out.writeEndObject();
            out.writeArrayFieldStart("events");
            for (Event event : site.dossier().chronology().events()) {
                When when = event.when();
                if (when != null && when.first() != null) {
                    EventRef ref = site.lookup().event(event);
                    out.writeStartObject();
                    out.writeStringField("unique_id", event.id().value());
                    date(out, "start_date", when.first());
                    if (when.last() != null && !when.last().equals(when.first())) {
                        date(out, "end_date", when.last());
                    }
                    out.writeStringField("display_date", site.dates().full(when));
                    out.writeStringField(
                            "group",
                            site.messages().say("event-kind." + event.kind().label()));
                    words(out, event.title(), tellers(event, site) + " · " + addresses.to(ref.path(), ref.anchor()));
                    out.writeEndObject();
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void words(JsonGenerator out, String headline, @Nullable String text) throws IOException {
        out.writeObjectFieldStart("text");
        out.writeStringField("headline", Html.text(headline).markup());
        out.writeStringField("text", text == null ? "" : Html.text(text).markup());
        out.writeEndObject();
    }

    private static void date(JsonGenerator out, String name, LocalDate day) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("year", day.getYear());
        out.writeNumberField("month", day.getMonthValue());
        out.writeNumberField("day", day.getDayOfMonth());
        out.writeEndObject();
    }
}
