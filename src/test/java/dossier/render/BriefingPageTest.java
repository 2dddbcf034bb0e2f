package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Dossier;
import dossier.model.Rights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class BriefingPageTest {
    private static Document briefing(Dossier dossier) throws IOException {
        Renderer.Job job = new Renderer(null)
                .plan(dossier, id -> Sample.article(dossier, id)).value().stream()
                        .filter(one -> one.path().equals("briefing.html"))
                        .findFirst()
                        .orElseThrow();
        return Jsoup.parse(new String(job.maker().make().value().file().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void holdsEveryPartThatTheDossierHasSomethingFor() throws IOException {
        Document page = briefing(Sample.dossier());
        assertThat(page.select(".part").eachAttr("id"))
                .containsExactly(
                        "bottom-line", "key-judgements", "chronology", "actors", "sources", "articles", "notes");
        assertThat(page.select(".contents li").size())
                .isEqualTo(page.select(".part").size());
        assertThat(page.selectFirst("#chronology tbody tr").text())
                .contains("3 May 2019", "Council sells the hall", "Gazette 2019", "¶1");
        assertThat(page.selectFirst("#notes").text()).contains("“brazen”", "The word judges.", "Neutral: quick");
        assertThat(page.select("#chronology svg.print")).hasSize(1);
    }

    @Test
    void pointsAtNothingThatPaperDoesNotHave() throws IOException {
        Document page = briefing(Sample.dossier());
        List<String> links = page.select("main a[href]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#") || link.startsWith("https://"));
        for (String link : links) {
            if (link.startsWith("#")) {
                String id = java.net.URLDecoder.decode(link.substring(1), StandardCharsets.UTF_8);
                assertThat(page.getElementById(id)).as(link).isNotNull();
            }
        }
    }

    @Test
    void quotesNothingWhereTheRightsForbidIt() throws IOException {
        Document page = briefing(Sample.dossier(Sample.settings(), Rights.METADATA));
        String text = page.selectFirst("#notes table").text();
        assertThat(text).contains("The word judges.").doesNotContain("brazen");
    }

    @Test
    void standsWithNothingInIt() throws IOException {
        Dossier full = Sample.dossier();
        Dossier empty = new Dossier(
                full.reference(),
                List.of(),
                new java.util.TreeMap<>(),
                new dossier.model.Chronology(List.of(), List.of()),
                List.of(),
                new java.util.TreeMap<>(),
                new java.util.TreeMap<>(),
                new java.util.TreeMap<>(),
                List.of(),
                List.of(),
                List.of());
        assertThat(briefing(empty).select(".part").eachAttr("id")).contains("bottom-line", "key-judgements");
    }
}
