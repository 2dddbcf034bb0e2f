package dossier.render.article;

import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Place;
import dossier.model.Span;
import dossier.render.page.Family;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which notes stand beside the text, and which in the register below it: at most one for a sentence and about seven for a page, so
 * that the text stays readable. What an editor wrote goes before what one accepted, and that before what was only detected; then where
 * accounts differ before the rest, and a kind that is not yet there before one that is.
 *
 * @param margin those with marked words, in the order of the text; those on the title or the whole article first
 * @param register the others, in the same order
 */
record NoteChoice(List<Numbered> margin, List<Numbered> register) {
    private static final int LEAST = 7;
    private static final int WORDS_FOR_ONE_MORE = 140;

    /** @param number from 1, margin and register counted on */
    record Numbered(Note note, int number) {}

    static NoteChoice of(Collection<Note> notes, List<Span> sentences, int words) {
        int room = Math.max(LEAST, words / WORDS_FOR_ONE_MORE);
        Set<Span> taken = new HashSet<>();
        Set<Note> chosen = new HashSet<>();
        for (Origin.Status status : List.of(Origin.Status.EDITOR, Origin.Status.ACCEPTED, Origin.Status.DETECTED)) {
            List<Note> order = notes.stream()
                    .filter(note -> note.origin().status() == status)
                    .sorted(Comparator.comparing((Note note) -> Family.of(note.kind()) != Family.DIFFER))
                    .toList();
            choose(order, sentences, room, taken, chosen);
        }
        return numbered(notes, chosen);
    }

    /** Round by round: a kind's second note comes after every kind's first. */
    private static void choose(List<Note> order, List<Span> sentences, int room, Set<Span> taken, Set<Note> chosen) {
        Map<String, Integer> kinds = new HashMap<>();
        for (int round = 1; chosen.size() < room && round <= order.size(); round++) {
            for (Note note : order) {
                if (chosen.size() < room && !chosen.contains(note) && kinds.getOrDefault(note.kind(), 0) < round) {
                    Span sentence = sentence(note, sentences);
                    if (sentence == null || taken.add(sentence)) {
                        chosen.add(note);
                        kinds.merge(note.kind(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** The same notes where there is no text for them to stand beside. */
    NoteChoice toRegister() {
        List<Numbered> all = new ArrayList<>(margin);
        all.addAll(register);
        return new NoteChoice(List.of(), all);
    }

    private static NoteChoice numbered(Collection<Note> notes, Set<Note> chosen) {
        List<Note> order = new ArrayList<>(notes);
        order.sort(Comparator.comparingInt(
                        (Note note) -> note.at() == null ? 0 : note.at().in() == Place.TITLE ? 1 : 2)
                .thenComparing(note -> note.at() == null ? Span.of(0, 0) : note.at())
                .thenComparing(Note::id));
        List<Numbered> margin = new ArrayList<>();
        List<Numbered> register = new ArrayList<>();
        for (Note note : order) {
            if (chosen.contains(note)) {
                margin.add(new Numbered(note, margin.size() + 1));
            }
        }
        for (Note note : order) {
            if (!chosen.contains(note)) {
                register.add(new Numbered(note, margin.size() + register.size() + 1));
            }
        }
        return new NoteChoice(margin, register);
    }

    /** The sentence in which a note's words begin; null for a note on the whole article. */
    private static @Nullable Span sentence(Note note, List<Span> sentences) {
        Span at = note.at();
        if (at == null) {
            return null;
        }
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            Span sentence = sentences.get(middle);
            boolean before =
                    sentence.in().compareTo(at.in()) < 0 || sentence.in() == at.in() && sentence.start() <= at.start();
            if (before) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.isEmpty() ? at : sentences.get(low);
    }
}
