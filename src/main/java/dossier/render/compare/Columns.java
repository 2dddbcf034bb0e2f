package dossier.render.compare;

import dossier.model.ArticleId;
import dossier.model.Gist;
import dossier.model.Source;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom: the articles where they are few, else their publishers; an article of an unknown outlet stands for itself.
 *
 * @param columns in the dossier's order
 * @param of the column of each article
 */
record Columns(List<Column> columns, Map<ArticleId, Integer> of) {
    /** More columns than this are no table that anyone reads: then publishers are rows. */
    static final int MOST = 8;

    /**
     * @param article null where a column is a publisher
     * @param published null where it is a publisher or not known
     */
    record Column(
            String name,
            @Nullable ArticleRef article,
            @Nullable When published,
            int articles) {}

    static Columns of(Site site) {
        List<Gist> gists = site.dossier().gists();
        return gists.size() <= MOST ? articles(gists, site) : publishers(gists, site);
    }

    /** Whether there are so few that each can have a column. */
    boolean fit() {
        return columns.size() <= MOST;
    }

    int index(ArticleId article) {
        return of.getOrDefault(article, -1);
    }

    private static Columns articles(List<Gist> gists, Site site) {
        List<Column> columns = new ArrayList<>();
        Map<ArticleId, Integer> of = new HashMap<>();
        for (Gist gist : gists) {
            ArticleRef article = site.lookup().article(gist.id());
            of.put(gist.id(), columns.size());
            columns.add(new Column(
                    article.label(),
                    article,
                    gist.metadata().published() == null
                            ? null
                            : gist.metadata().published().value(),
                    1));
        }
        return new Columns(columns, of);
    }

    private static Columns publishers(List<Gist> gists, Site site) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Integer> counts = new ArrayList<>();
        Map<ArticleId, Integer> of = new HashMap<>();
        for (Gist gist : gists) {
            int place = places.computeIfAbsent(publisher(gist, site), name -> places.size());
            if (place == counts.size()) {
                counts.add(0);
            }
            counts.set(place, counts.get(place) + 1);
            of.put(gist.id(), place);
        }
        List<Column> columns = new ArrayList<>();
        places.forEach((name, place) -> columns.add(new Column(name, null, null, counts.get(place))));
        return new Columns(columns, of);
    }

    private static String publisher(Gist gist, Site site) {
        Source source = site.lookup().source(gist.source());
        if (source != null) {
            return source.name();
        }
        return gist.metadata().outlet() == null
                ? site.lookup().article(gist.id()).label()
                : gist.metadata().outlet().value();
    }
}
