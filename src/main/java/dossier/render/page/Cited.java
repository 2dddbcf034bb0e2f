package dossier.render.page;

import dossier.model.ArticleId;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Rights;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** An article of the dossier that evidence quotes, as the page that shows the evidence needs it. */
public record Cited(ArticleRef article, Gist gist) {
    /** The articles that evidence quotes and the dossier has, by id. */
    public static SortedMap<ArticleId, Cited> of(Collection<Evidence> evidence, Lookup lookup) {
        SortedMap<ArticleId, Cited> cited = new TreeMap<>();
        for (Evidence one : evidence) {
            if (one instanceof Evidence.Quoted quoted) {
                Gist gist = lookup.gist(quoted.article());
                ArticleRef article = lookup.article(quoted.article());
                if (gist != null && article != null) {
                    cited.put(quoted.article(), new Cited(article, gist));
                }
            }
        }
        return cited;
    }

    /** Whether its words may be shown as a quotation. */
    boolean isQuotable() {
        return gist.metadata().rights() != Rights.METADATA;
    }
}
