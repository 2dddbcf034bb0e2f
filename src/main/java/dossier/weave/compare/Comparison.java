package dossier.weave.compare;

import dossier.model.ArticleId;
import dossier.model.Note;
import java.util.List;
import java.util.SortedMap;

/** Compares articles in one respect. */
interface Comparison {
    /** Notes per article, the weightiest first. */
    SortedMap<ArticleId, List<Note>> notes(Matter matter);
}
