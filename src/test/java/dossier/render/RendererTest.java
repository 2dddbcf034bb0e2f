package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Chronology;
import dossier.model.Dossier;
import dossier.model.Outcome;
import dossier.model.Reference;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.render.page.Routes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {
    private final Dossier dossier = Sample.dossier();

    @Test
    void makesEveryPlannedPageWithoutProblems() throws IOException {
        TreeMap<String, String> site = made(new Renderer(null), dossier);
        assertThat(site)
                .containsKeys(
                        "index.html", "articles/harbour.html", "articles/village/hügel.html", "about.html", "404.html");
    }

    @Test
    void showsTheArticleEscapedWithItsNotesActorsAndDates() throws IOException {
        String page = made(new Renderer(null), dossier).get("articles/harbour.html");
        assertThat(page)
                .contains("&lt;b&gt;&amp; will not&lt;/b&gt;")
                .contains("<mark class=\"mk w\" id=\"m-loaded-1a\">brazen</mark>")
                .contains("id=\"n-loaded-1a\"")
                .contains("href=\"../actors/council.html\"")
                .contains("href=\"village/h%C3%BCgel.html\"")
                .contains("Home | &lt;script&gt;News&lt;/script&gt;")
                .doesNotContain("<script>News");
    }

    @Test
    void showsNoTextWhereTheRightsForbidIt() throws IOException {
        String page = made(new Renderer(null), Sample.dossier(Sample.settings(), Rights.METADATA))
                .get("articles/harbour.html");
        assertThat(page)
                .doesNotContain("brazen")
                .doesNotContain("We were not asked")
                .doesNotContain("News");
    }

    @Test
    void saysWhereATemplateIsWrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("404.html"), "<html>\n<p th:text=\"${page.nothing}\">x</p></html>");
        List<Renderer.Job> jobs = new Renderer(folder)
                .plan(dossier, id -> Sample.article(dossier, id))
                .value();
        Outcome<Renderer.Made> made = job(jobs, "404.html").maker().make();
        assertThat(made.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.at().file()).endsWith("404.html");
            assertThat(problem.at().line()).isEqualTo(2);
            assertThat(problem.code()).isEqualTo("template.error");
        });
    }

    @Test
    void insertsNothingUnescapedButMarkup(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("404.html"), "<p th:utext=\"${page.shell.dossier}\">x</p>");
        List<Renderer.Job> jobs = new Renderer(folder)
                .plan(dossier, id -> Sample.article(dossier, id))
                .value();
        assertThat(job(jobs, "404.html").maker().make().problems()).hasSize(1);
    }

    @Test
    void evaluatesNoTextTwice(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("404.html"),
                "<p>[[${page.shell.dossier}]]</p>\n<p th:text=\"__${page.shell.dossier}__\">x</p>");
        List<Renderer.Job> jobs = new Renderer(folder)
                .plan(dossier, id -> Sample.article(dossier, id))
                .value();
        assertThat(job(jobs, "404.html").maker().make().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.at().line()).isEqualTo(2));
    }

    @Test
    void plansEqualKeysForEqualDossiersAndOthersForWhatChanged() throws IOException {
        List<Renderer.Job> jobs = new Renderer(null)
                .plan(dossier, id -> Sample.article(dossier, id))
                .value();
        List<Renderer.Job> again = new Renderer(null)
                .plan(Sample.dossier(), id -> Sample.article(dossier, id))
                .value();
        assertThat(again)
                .extracting(Renderer.Job::key)
                .isEqualTo(jobs.stream().map(Renderer.Job::key).toList());
        Dossier restricted = Sample.dossier(Sample.settings(), Rights.EXCERPT);
        List<Renderer.Job> changed = new Renderer(null)
                .plan(restricted, id -> Sample.article(restricted, id))
                .value();
        assertThat(job(changed, "404.html").key())
                .isEqualTo(job(jobs, "404.html").key());
        assertThat(job(changed, "index.html").key())
                .isNotEqualTo(job(jobs, "index.html").key());
    }

    @Test
    void leadsEveryLinkToAPageAndAnId() throws IOException {
        for (Rights rights : Rights.values()) {
            leads(Sample.dossier(Sample.settings(), rights));
        }
    }

    private static void leads(Dossier dossier) throws IOException {
        Map<String, Renderer.Made> pages = new TreeMap<>();
        for (Renderer.Job job : new Renderer(null)
                .plan(dossier, id -> Sample.article(dossier, id))
                .value()) {
            pages.put(job.path(), job.maker().make().value());
        }
        pages.forEach((path, page) -> {
            assertThat(page.ids()).as("ids of " + path).doesNotHaveDuplicates();
            for (String link : page.links()) {
                URI target = URI.create("x:/" + Routes.encode(path)).resolve(link);
                assertThat(pages)
                        .as(link + " in " + path)
                        .containsKey(target.getPath().substring(1));
                if (target.getFragment() != null) {
                    assertThat(pages.get(target.getPath().substring(1)).ids())
                            .as(link + " in " + path)
                            .contains(target.getFragment());
                }
            }
        });
    }

    @Test
    void hidesWhatNobodyDecidedWhereTheDossierSaysSo() throws IOException {
        Settings shown = Sample.settings();
        Settings hidden = new Settings(shown.title(), null, null, List.of(), "en", null, true, false, false, "A4");
        String page =
                made(new Renderer(null), Sample.dossier(hidden, Rights.FULL)).get("articles/harbour.html");
        assertThat(page).contains("brazen").doesNotContain("<mark class=\"mk").doesNotContain("loaded-1a");
    }

    @Test
    void standsWithNothingInIt() throws IOException {
        Reference nothing = new Reference(
                Sample.settings(), new TreeMap<>(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of());
        Dossier empty = new Dossier(
                nothing,
                List.of(),
                new TreeMap<>(),
                new Chronology(List.of(), List.of()),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of());
        assertThat(made(new Renderer(null), empty))
                .containsKeys("index.html", "actors.html", "sources.html", "chronology.html");
    }

    @Test
    void takesNoScriptOrStyleIntoAPage() throws IOException {
        made(new Renderer(null), dossier).forEach((path, page) -> {
            if (path.endsWith(".html")) {
                assertThat(page)
                        .as(path)
                        .contains("default-src 'none'")
                        .doesNotContain("style=")
                        .doesNotContain("<style")
                        .doesNotContain(" onclick")
                        .doesNotContain("javascript:");
            }
        });
    }

    private static Renderer.Job job(List<Renderer.Job> jobs, String path) {
        return jobs.stream().filter(job -> job.path().equals(path)).findFirst().orElseThrow();
    }

    private static TreeMap<String, String> made(Renderer renderer, Dossier dossier) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (Renderer.Job job :
                renderer.plan(dossier, id -> Sample.article(dossier, id)).value()) {
            Outcome<Renderer.Made> made = job.maker().make();
            assertThat(made.problems()).as(job.path()).isEmpty();
            files.put(job.path(), new String(made.value().file().bytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
