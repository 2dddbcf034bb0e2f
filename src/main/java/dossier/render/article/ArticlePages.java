package dossier.render.article;

import dossier.render.page.Emitter;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.stream.Stream;

/** One page for each article. */
public final class ArticlePages implements Emitter {
    @Override
    public Stream<PlannedFile> files(Site site) {
        return site.dossier().gists().stream().map(gist -> {
            String path = Routes.article(gist.id());
            Shown shown = Shown.of(gist, site);
            return site.page(path, "article", shown, () -> new Composer(site, path, shown).page());
        });
    }
}
