package dossier.model;

import java.util.SortedSet;

/**
 * The different words of an article's text and title, folded as names are compared: what decides which entries of the reference can
 * matter to it.
 */
public record WordSet(SortedSet<String> words) {
    public WordSet {
        words = Copies.sorted(words);
    }
}
