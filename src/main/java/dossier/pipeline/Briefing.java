package dossier.pipeline;

import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Outcome;
import dossier.model.Problem;
import dossier.model.Settings;
import dossier.publish.Publisher;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The printed briefing: the site's own page, made for paper. */
final class Briefing {
    static final String PAGE = "briefing.html";
    static final String PDF = "briefing.pdf";
    private static final String SHEET = "print/briefing.css";

    private final Publisher publisher;
    private final Renderer renderer;

    Briefing(Publisher publisher, Renderer renderer) {
        this.publisher = publisher;
        this.renderer = renderer;
    }

    /** Digest of all that the PDF is made of. */
    Digest key(Digest page, String program) throws IOException {
        byte[] sheet = renderer.asset(SHEET);
        return Digest.of(
                page.hex() + program + (sheet == null ? "" : Digest.of(sheet).hex()));
    }

    Outcome<byte[]> print(Dossier dossier, Renderer.Library library) throws IOException {
        Outcome<List<Renderer.Job>> jobs = renderer.plan(dossier, library);
        List<Problem> problems = jobs.problems();
        for (Renderer.Job job : jobs.value()) {
            if (job.path().equals(PAGE)) {
                Outcome<Renderer.Made> page = job.maker().make();
                String html = new String(page.value().file().bytes(), StandardCharsets.UTF_8);
                Settings settings = dossier.reference().settings();
                byte[] pdf = publisher.print(PAGE, SHEET, html, settings.title(), settings.language(), renderer::asset);
                return new Outcome<>(pdf, problems).with(page.problems());
            }
        }
        throw new IllegalStateException("no " + PAGE + " is planned");
    }
}
