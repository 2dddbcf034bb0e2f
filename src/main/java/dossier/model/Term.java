package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing that the sides call by different words. */
public record Term(
        String concept, @Nullable String neutral, @Nullable String why, List<Word> words, Position at) {
    public Term {
        words = List.copyOf(words);
    }

    /** @param side whose word it is: an actor's id or a name; null: nobody's in particular */
    public record Word(
            String word, @Nullable String side, @Nullable String note) {}
}
