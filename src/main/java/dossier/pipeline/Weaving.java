package dossier.pipeline;

import dossier.model.Problem;
import dossier.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A dossier woven in memory, nothing kept and nothing written: what `chronology` and `actors` print. */
public final class Weaving {
    private final Build.Woven woven;
    private final Renderer renderer = new Renderer(null);

    private Weaving(Build.Woven woven) {
        this.woven = woven;
    }

    /** Reads and weaves a content folder, as a build does. */
    public static Weaving of(Path content) throws IOException {
        return new Weaving(Build.inMemory(content).weave());
    }

    public List<Problem> problems() {
        return woven.problems();
    }

    public String chronologyJson() {
        return renderer.chronology(woven.dossier(), woven.library()::article);
    }

    public String chronologyText() {
        return renderer.chronologyText(woven.dossier());
    }

    public String actorsJson() {
        return renderer.actors(woven.dossier());
    }

    public String actorsText() {
        return renderer.actorsText(woven.dossier());
    }
}
