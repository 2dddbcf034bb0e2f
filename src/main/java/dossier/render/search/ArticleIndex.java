package dossier.render.search;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Digest;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Outcome;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.render.page.ArticleRef;
import dossier.render.page.Content;
import dossier.render.page.Here;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;

/** Articles by paragraph, and the notes to them, as far as their rights allow. */
final class ArticleIndex {
    private ArticleIndex() {}

    record Shown(List<Gist> gists, List<ArticleRef> articles, Digest words, boolean detected) {}

    static PlannedFile part(String name, List<Gist> gists, Site site) {
        Shown shown = new Shown(
                gists,
                gists.stream().map(gist -> site.lookup().article(gist.id())).toList(),
                site.messages().digest(),
                site.settings().showDetected());
        return new PlannedFile(name, SearchPages.key(name, shown), () -> {
            Entries entries = new Entries();
            gists.forEach(gist -> add(entries, gist, site));
            return Outcome.of(Content.of(entries.script()));
        });
    }

    private static void add(Entries entries, Gist gist, Site site) {
        Here here = new Here(Routes.SEARCH);
        ArticleId id = gist.id();
        ArticleRef article = site.lookup().article(id);
        Article.Annotated layers = site.article(id);
        Rights rights = gist.metadata().rights();
        List<Entries.Passage> passages = new ArrayList<>();
        if (gist.metadata().summary() != null && rights != Rights.METADATA) {
            passages.add(new Entries.Passage("", "", gist.metadata().summary().value()));
        }
        if (rights == Rights.FULL) {
            Body body = layers.clean().body();
            for (Body.Block block : body.blocks()) {
                if (block.kind().isLeaf() && block.span().length() > 0) {
                    int paragraph = gist.paragraph(block.span());
                    passages.add(new Entries.Passage(
                            "p" + paragraph, "¶" + paragraph, block.span().of(body.text())));
                }
            }
        }
        List<String> names = new ArrayList<>();
        names.add(article.label());
        gist.metadata().authors().stream().map(Found::value).map(Person::name).forEach(names::add);
        entries.add("article", here.to(article), article.title(), beside(gist, article, site), names, passages);
        for (Note note : layers.notes()) {
            boolean shown = site.settings().showDetected() || note.origin().status() != Origin.Status.DETECTED;
            if (shown && rights != Rights.METADATA) {
                String heading = note.surface().isEmpty() ? site.messages().name("kind", note.kind()) : note.surface();
                entries.add(
                        "note",
                        here.to(article.path(), Routes.anchor("n-" + note.id())),
                        heading,
                        site.messages().name("kind", note.kind()) + " · " + article.label(),
                        List.of(),
                        List.of(new Entries.Passage("", "", note.why())));
            }
        }
    }

    private static String beside(Gist gist, ArticleRef article, Site site) {
        String date = gist.metadata().published() == null
                ? site.messages().say("date.none")
                : site.dates().full(gist.metadata().published().value());
        return article.label().equals(article.title()) ? date : article.label() + " · " + date;
    }
}
