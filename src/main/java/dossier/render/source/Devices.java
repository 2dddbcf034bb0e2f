package dossier.render.source;

import dossier.model.ArticleId;
import dossier.model.Gist;
import dossier.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kinds of note on articles, counted.
 *
 * @param words of all the articles
 * @param kinds most frequent first
 */
record Devices(int notes, int words, List<Kind> kinds) {
    Devices {
        kinds = List.copyOf(kinds);
    }

    /** @param example the first use, one that a person decided if there is any */
    record Kind(String kind, int times, Example example) {}

    record Example(ArticleId article, Gist.NoteUse note) {}

    static Devices of(Collection<Gist> gists, boolean detected) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, Example> examples = new TreeMap<>();
        int notes = 0;
        int words = 0;
        for (Gist gist : gists) {
            words += gist.wordCount();
            for (Gist.NoteUse note : gist.notes()) {
                boolean decided = note.origin().status() != Origin.Status.DETECTED;
                if (decided || detected) {
                    notes++;
                    times.merge(note.kind(), 1, Integer::sum);
                    Example example = new Example(gist.id(), note);
                    examples.merge(note.kind(), example, (old, next) -> isDecided(old) || !decided ? old : next);
                }
            }
        }
        List<Kind> kinds = new ArrayList<>();
        times.forEach((kind, count) -> kinds.add(new Kind(kind, count, examples.get(kind))));
        kinds.sort(Comparator.comparingInt(Kind::times).reversed().thenComparing(Kind::kind));
        return new Devices(notes, words, kinds);
    }

    private static boolean isDecided(Example example) {
        return example.note().origin().status() != Origin.Status.DETECTED;
    }

    /** Notes to a thousand words, rounded. */
    int perThousand() {
        return words == 0 ? 0 : (int) Math.round(notes * 1000.0 / words);
    }
}
