package dossier.render.page;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.FreePage;
import dossier.model.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A dossier on its way to being a site: what every emitter works with. Safe for many threads. */
public final class Site {
    private final Dossier dossier;
    private final Function<ArticleId, Article.Annotated> articles;
    private final Templates templates;
    private final Messages messages;
    private final Lookup lookup;
    private final Digest frame;

    /** @param articles reads the layers of one article; called by makers only */
    public Site(Dossier dossier, Function<ArticleId, Article.Annotated> articles, Templates templates) {
        this.dossier = dossier;
        this.articles = articles;
        this.templates = templates;
        this.messages = templates.messages(settings().language());
        this.lookup = new Lookup(dossier);
        this.frame = Key.of(
                settings().title(),
                settings().language(),
                settings().pdf(),
                messages.digest(),
                Navigation.of(dossier.reference().pages()));
    }

    public Dossier dossier() {
        return dossier;
    }

    public Settings settings() {
        return dossier.reference().settings();
    }

    public Messages messages() {
        return messages;
    }

    public DateWords dates() {
        return new DateWords(messages);
    }

    public Lookup lookup() {
        return lookup;
    }

    public Templates templates() {
        return templates;
    }

    /** All layers of one article: for makers only, never while planning. */
    public Article.Annotated article(ArticleId id) {
        return articles.apply(id);
    }

    /**
     * A page to be made of a template.
     *
     * @param shown all that the view is made of besides the frame: what its key is the digest of
     */
    public PlannedFile page(String path, String template, Record shown, Supplier<? extends Page> view) {
        return file(path, template, shown, () -> templates.render(template, view.get()));
    }

    /** A file that is no page but made of words of the site, or of a template all the same. */
    public PlannedFile file(String path, String template, Record shown, PlannedFile.Maker maker) {
        try {
            Digest look = templates.digest(List.of(template, "shell"));
            return new PlannedFile(path, Key.of(path, frame, look, shown), maker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands around a page.
     *
     * @param title of the page; empty for the cover
     * @param part path of the part of the site that it belongs to
     */
    public Shell shell(Here here, String title, String description, String part, boolean wide) {
        List<Shell.Entry> entries = new ArrayList<>();
        for (Navigation.Target target : Navigation.of(dossier.reference().pages())) {
            String words = target.message() ? messages.say(target.words()) : target.words();
            entries.add(new Shell.Entry(
                    here.to(target.path(), target.fragment()),
                    words,
                    target.path().equals(part)));
        }
        return new Shell(
                messages,
                settings().language(),
                Direction.of(settings().language()),
                title.isEmpty()
                        ? settings().title()
                        : title + " · " + settings().title(),
                description,
                settings().title(),
                here.root(),
                entries,
                Navigation.SEARCH.isEmpty() ? null : here.to(Navigation.SEARCH),
                wide,
                Html.EMPTY);
    }

    /** A page of the editors' by its name; null where there is none. */
    public @Nullable FreePage freePage(String name) {
        return dossier.reference().pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
