package dossier.weave.merge;

import dossier.model.ArticleId;
import dossier.model.Dossier.Reprint;
import dossier.model.Event.Support;
import dossier.model.Folding;
import dossier.model.Gist;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which articles go back to one original, and which come from one publisher: what does not count as corroboration. */
final class Originals {
    /** A copy has at least this share of its runs from the original. */
    private static final double COPY = 0.4;

    private final Map<ArticleId, ArticleId> parents = new HashMap<>();
    private final Map<ArticleId, String> publishers = new HashMap<>();

    Originals(List<Gist> gists, List<Reprint> reprints) {
        for (Gist gist : gists) {
            publishers.put(gist.id(), publisher(gist));
        }
        for (Reprint reprint : reprints) {
            if (reprint.stated() || reprint.share() >= COPY) {
                parents.put(root(reprint.copy()), root(reprint.original()));
            }
        }
    }

    private static String publisher(Gist gist) {
        if (gist.source() != null) {
            return gist.source().value();
        }
        return gist.metadata().outlet() == null
                ? "\0" + gist.id()
                : "\1" + Folding.fold(gist.metadata().outlet().value());
    }

    /** The article that a copy goes back to; itself where it is no copy. */
    ArticleId root(ArticleId article) {
        ArticleId root = article;
        for (ArticleId next = parents.get(root); next != null && !next.equals(root); next = parents.get(root)) {
            root = next;
        }
        return root;
    }

    Support support(Collection<ArticleId> articles) {
        Set<String> named = new HashSet<>();
        Set<String> independent = new HashSet<>();
        for (ArticleId article : articles) {
            named.add(publishers.getOrDefault(article, article.value()));
            independent.add(publishers.getOrDefault(root(article), article.value()));
        }
        return named.size() <= 1 ? Support.ONE_SOURCE : independent.size() <= 1 ? Support.COPIES : Support.CORROBORATED;
    }
}
