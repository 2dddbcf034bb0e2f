package dossier.weave;

import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Dossier.Reprint;
import dossier.model.Gist;
import dossier.model.Note;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes that need a second article. */
final class Comparisons {
    private Comparisons() {}

    static SortedMap<ArticleId, List<Note>> of(
            List<Gist> gists, SortedMap<ArticleId, String> labels, Chronology chronology, List<Reprint> reprints) {
        return new TreeMap<>();
    }
}
