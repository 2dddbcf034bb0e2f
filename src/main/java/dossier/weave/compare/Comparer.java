package dossier.weave.compare;

import dossier.model.ArticleId;
import dossier.model.Chronology;
import dossier.model.Gist;
import dossier.model.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares all articles in every respect that the program knows. */
public final class Comparer {
    private static final List<Comparison> COMPARISONS =
            List.of(new Contradictions(), new LoneReports(), new Omissions());

    private static final Comparator<Note> BY_PLACE =
            Comparator.comparing(Note::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Notes per article, those on the whole article first, then by place. */
    public SortedMap<ArticleId, List<Note>> compare(
            List<Gist> gists, SortedMap<ArticleId, String> labels, Chronology chronology) {
        Matter matter = new Matter(gists, labels, chronology);
        SortedMap<ArticleId, List<Note>> notes = new TreeMap<>();
        for (Comparison comparison : COMPARISONS) {
            comparison
                    .notes(matter)
                    .forEach((article, more) -> notes.computeIfAbsent(article, id -> new ArrayList<>())
                            .addAll(more));
        }
        notes.values().forEach(list -> list.sort(BY_PLACE));
        return notes;
    }
}
