package dossier.pipeline;

import dossier.model.Digest;
import dossier.model.Outcome;
import dossier.model.Settings;
import dossier.pipeline.Store.KeptPage;
import dossier.publish.Publisher;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed briefing: the site's own page, made for paper. */
final class Briefing {
    static final String PAGE = "briefing.html";
    static final String PDF = "briefing.pdf";
    private static final String SHEET = "print/briefing.css";
    /** `url(fonts/serif.ttf)`, with quotation marks or without. */
    private static final Pattern ADDRESS = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");

    private final Publisher publisher;
    private final Renderer renderer;

    Briefing(Publisher publisher, Renderer renderer) {
        this.publisher = publisher;
        this.renderer = renderer;
    }

    /**
     * Digest of all that the PDF is made of: the page, every published file of the look, the sheet for the engine and its fonts.
     *
     * @param pages the files of the site
     */
    Digest key(SortedMap<String, KeptPage> pages, String program) throws IOException {
        StringBuilder parts = new StringBuilder(program);
        pages.forEach((path, page) -> {
            if (path.equals(PAGE) || path.startsWith("assets/")) {
                parts.append(path).append(page.bytes().hex());
            }
        });
        byte[] sheet = renderer.asset(SHEET);
        if (sheet != null) {
            parts.append(Digest.of(sheet).hex());
            Matcher address = ADDRESS.matcher(new String(sheet, StandardCharsets.UTF_8));
            while (address.find()) {
                byte[] file = renderer.asset("print/" + address.group(1));
                parts.append(file == null ? "-" : Digest.of(file).hex());
            }
        }
        return Digest.of(parts.toString());
    }

    /** @param jobs of the whole site: one of them makes the page */
    Outcome<byte[]> print(List<Renderer.Job> jobs, Settings settings) throws IOException {
        for (Renderer.Job job : jobs) {
            if (job.path().equals(PAGE)) {
                Outcome<Renderer.Made> page = job.maker().make();
                String html = new String(page.value().file().bytes(), StandardCharsets.UTF_8);
                byte[] pdf = publisher.print(PAGE, SHEET, html, settings.title(), settings.language(), renderer::asset);
                return new Outcome<>(pdf, page.problems());
            }
        }
        throw new IllegalStateException("no " + PAGE + " is planned");
    }
}
