package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dossier.model.Dossier;
import dossier.model.Rights;
import dossier.model.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every export read back by a library that did not write it. JSON is read as YAML 1.2, of which it is a part. */
final class ExportsTest {
    private static String file(Dossier dossier, String path) throws IOException {
        Renderer.Job job = new Renderer(null)
                .plan(dossier, id -> Sample.article(dossier, id)).value().stream()
                        .filter(one -> one.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return new String(job.maker().make().value().file().bytes(), StandardCharsets.UTF_8);
    }

    private static Settings at(String site) {
        Settings plain = Sample.settings();
        return new Settings(
                plain.title(),
                plain.subtitle(),
                plain.summary(),
                plain.editors(),
                plain.language(),
                site,
                plain.states(),
                plain.showDetected(),
                plain.pdf(),
                plain.paper());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Object json(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void theFeedIsAtom() throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(file(Sample.dossier(at("https://d.example"), Rights.FULL), "data/atom.xml")));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("The market hall");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getLink())
                .contains(
                        "https://d.example/articles/harbour.html",
                        "https://d.example/articles/village/h%C3%BCgel.html");
    }

    @Test
    void theCalendarHasDaysFoldedLinesAndNothingToComplainOf() throws IOException {
        String text = file(Sample.dossier(), "data/chronology.ics");
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo("Council sells the hall");
        assertThat(calendar.getEvents().get(0).getDateStart().getValue().hasTime())
                .isFalse();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void bibTexParsesAndKeepsTheTitle() throws Exception {
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(file(Sample.dossier(), "data/articles.bib")));
        BibTeXEntry entry = database.resolveEntry(new Key("harbour"));
        assertThat(entry.getField(new Key("title")).toUserString()).isEqualTo("{Hall sold}");
        assertThat(entry.getField(new Key("author")).toUserString()).isEqualTo("Jo Writer");
        assertThat(database.getEntries()).hasSize(2);
    }

    @Test
    void theTableHasARowForEachEventAndNoFormula() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file(Sample.dossier(), "data/chronology.csv")))
                .getRecords();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("title")).isEqualTo("Council sells the hall");
        assertThat(rows.get(0).get("told by")).isEqualTo("Gazette 2019 ¶1; Gazette May 2019 ¶1");
    }

    @Test
    void risHasOneTagToALine() throws IOException {
        String text = file(Sample.dossier(), "data/articles.ris");
        assertThat(text.split("\r\n")).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(text).contains("TI  - Hall sold\r\n", "DA  - 2019/05/04/\r\n");
    }

    @Test
    void jsonFilesAreJson() throws IOException {
        Dossier dossier = Sample.dossier();
        List<?> references = (List<?>) json(file(dossier, "data/articles.json"));
        assertThat(map(references.get(0)))
                .containsEntry("title", "Hall sold")
                .containsEntry("type", "article-newspaper");
        List<?> events =
                (List<?>) map(json(file(dossier, "data/chronology.json"))).get("events");
        assertThat(map(events.get(0))).containsEntry("date", "2019-05-03");
        List<?> slides =
                (List<?>) map(json(file(dossier, "data/timeline.json"))).get("events");
        assertThat(map(map(slides.get(0)).get("start_date")))
                .containsEntry("year", 2019)
                .containsEntry("day", 3);
        List<?> actors =
                (List<?>) map(json(file(dossier, "data/glossary.json"))).get("actors");
        assertThat(map(actors.get(0))).containsEntry("name", "Town council").containsEntry("mentions", 2);
    }

    @Test
    void notesAreWebAnnotationsAnchoredByQuotation() throws IOException {
        Map<String, Object> page = map(json(file(Sample.dossier(), "data/notes/harbour.json")));
        assertThat(page)
                .containsEntry("type", "AnnotationPage")
                .containsEntry("@context", "http://www.w3.org/ns/anno.jsonld");
        Map<String, Object> note = map(((List<?>) page.get("items")).get(0));
        assertThat(note).containsEntry("type", "Annotation");
        List<?> selectors = (List<?>) map(note.get("target")).get("selector");
        assertThat(map(selectors.get(0)))
                .containsEntry("type", "TextQuoteSelector")
                .containsEntry("exact", "brazen");
    }

    @Test
    void noTextLeavesWhereTheRightsForbidIt() throws IOException {
        Dossier secret = Sample.dossier(Sample.settings(), Rights.METADATA);
        assertThat(new Renderer(null)
                        .plan(secret, id -> Sample.article(secret, id))
                        .value())
                .noneMatch(job -> job.path().equals("data/notes/harbour.json"));
        List<?> events =
                (List<?>) map(json(file(secret, "data/chronology.json"))).get("events");
        List<?> tellings = (List<?>) map(events.get(0)).get("tellings");
        assertThat(map(tellings.get(0))).containsEntry("article", "harbour").doesNotContainKey("quote");
        Dossier excerpt = Sample.dossier(Sample.settings(), Rights.EXCERPT);
        assertThat(file(excerpt, "data/notes/harbour.json"))
                .contains("\"brazen\"")
                .doesNotContain("prefix");
        for (Renderer.Job job : new Renderer(null)
                .plan(excerpt, id -> Sample.article(excerpt, id))
                .value()) {
            if (job.path().startsWith("data/search/a")) {
                assertThat(new String(job.maker().make().value().file().bytes(), StandardCharsets.UTF_8)
                                .lines()
                                .filter(line -> line.contains("harbour")))
                        .noneMatch(line -> line.contains("The council sold"));
            }
        }
    }

    @Test
    void pagesSayInJsonLdWhatTheyAreAbout() throws IOException {
        Map<String, Object> article = map(json(Jsoup.parse(file(Sample.dossier(), "articles/harbour.html"))
                .selectFirst("script[type=application/ld+json]")
                .data()));
        assertThat(article)
                .containsEntry("@type", "Article")
                .containsEntry("headline", "Hall sold")
                .containsEntry("datePublished", "2019-05-04");
        Map<String, Object> actor = map(json(Jsoup.parse(file(Sample.dossier(), "actors/council.html"))
                .selectFirst("script[type=application/ld+json]")
                .data()));
        assertThat(actor).containsEntry("@type", "GovernmentOrganization").containsEntry("name", "Town council");
    }

    @Test
    void theSitemapStandsOnlyWhereTheSiteHasAnAddress() throws IOException {
        String sitemap = file(Sample.dossier(at("https://d.example"), Rights.FULL), "sitemap.xml");
        assertThat(Jsoup.parse(sitemap, Parser.xmlParser()).select("url > loc").eachText())
                .contains("https://d.example/", "https://d.example/articles/harbour.html")
                .doesNotContain("https://d.example/404.html");
        Dossier nowhere = Sample.dossier();
        assertThat(new Renderer(null)
                        .plan(nowhere, id -> Sample.article(nowhere, id))
                        .value())
                .noneMatch(job -> job.path().equals("sitemap.xml"));
    }
}
