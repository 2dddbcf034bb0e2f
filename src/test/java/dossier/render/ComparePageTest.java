package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ArticleId;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.When;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ComparePageTest {
    private static Document page(Dossier dossier, String path) throws IOException {
        Renderer.Job job = new Renderer(null)
                .plan(dossier, id -> Sample.article(dossier, id)).value().stream()
                        .filter(one -> one.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return Jsoup.parse(new String(job.maker().make().value().file().bytes(), StandardCharsets.UTF_8));
    }

    private static Claim claim(List<ArticleId> silent, List<ArticleId> earlier) {
        Event.Conflict conflict = new Event.Conflict(
                Event.About.DATE,
                "when it happened",
                List.of(new Event.Says(
                        "2019-05-03", Sample.HARBOUR, Sample.find("3 May 2019"), "sold on 3 May 2019", "the clerk")));
        return new Claim("hall-date", null, conflict, silent, earlier);
    }

    static Dossier with(Dossier dossier, List<Claim> claims, List<Dossier.Change> changes) {
        return new Dossier(
                dossier.reference(),
                dossier.gists(),
                dossier.labels(),
                dossier.chronology(),
                claims,
                dossier.comparisons(),
                dossier.backlinks(),
                dossier.related(),
                List.of(new Dossier.Reprint(Sample.HILL, Sample.HARBOUR, .5, false)),
                changes,
                dossier.proposals());
    }

    @Test
    void saysWhoIsSilentAndWhoCameTooEarly() throws IOException {
        Document silent = page(
                with(Sample.dossier(), List.of(claim(List.of(Sample.HILL), List.of())), List.of()), "compare.html");
        assertThat(silent.select("#c-hall-date td").eachText())
                .containsExactly("3 May 2019 according to the clerk ¶1", "silent");
        Document early = page(
                with(Sample.dossier(), List.of(claim(List.of(), List.of(Sample.HILL))), List.of()), "compare.html");
        assertThat(early.select("#c-hall-date td").get(1).text()).isEqualTo("earlier");
        Document other = page(with(Sample.dossier(), List.of(claim(List.of(), List.of())), List.of()), "compare.html");
        assertThat(other.select("#c-hall-date td").get(1).text()).isEqualTo("not its subject");
    }

    @Test
    void leavesNoCellEmpty() throws IOException {
        Document page = page(with(Sample.dossier(), List.of(claim(List.of(), List.of())), List.of()), "compare.html");
        assertThat(page.select("td")).isNotEmpty().noneMatch(cell -> cell.text().isBlank());
        assertThat(page.select(".sec .hint")).allMatch(Element::hasText);
    }

    @Test
    void showsTheWordsThatAnAnswerRestsOnAndCopies() throws IOException {
        Document page = page(with(Sample.dossier(), List.of(claim(List.of(), List.of())), List.of()), "compare.html");
        assertThat(page.select(".wds .quo").text()).contains("sold on 3 May 2019");
        assertThat(page.select("#copies ~ ul").text())
                .isEqualTo("Gazette May 2019 shares passages with Gazette 2019 (50 % of the later one)");
    }

    @Test
    void tellsOfEachEditionWhatItBroughtTheNewestFirst() throws IOException {
        EventId sale = new EventId("harbour#1a");
        List<Dossier.Change> changes = List.of(
                new Dossier.Change(
                        When.parse("2019-06-01").orElseThrow(),
                        List.of(Sample.HILL),
                        List.of(),
                        List.of(),
                        List.of(sale),
                        List.of()),
                new Dossier.Change(null, List.of(Sample.HARBOUR), List.of(), List.of(sale), List.of(), List.of()));
        Document page = page(with(Sample.dossier(), List.of(), changes), "changes.html");
        assertThat(page.select("section h2").eachText()).containsExactly("1 June 2019", "First edition");
        assertThat(page.select("#d2019-06-01 dd").get(1).text())
                .isEqualTo("Council sells the hall, until then told by Gazette 2019");
        assertThat(page.select("#first dd").get(0).text()).startsWith("1 event Council sells the hall, 3 May 2019");
    }
}
