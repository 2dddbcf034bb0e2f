package dossier.recognise;

import dossier.model.Article;
import dossier.model.Reference;
import java.util.SortedMap;
import java.util.SortedSet;

/** Finds what stands in a text, first without the reference, then with it. Stateless once made: one serves all threads. */
public final class Recogniser {
    /** All that does not depend on the reference. */
    public Article.Read read(Article.Clean clean) {
        throw new UnsupportedOperationException();
    }

    /** The reference compiled once, for every article. */
    public Names names(Reference reference) {
        throw new UnsupportedOperationException();
    }

    /** All that does depend on it. */
    public Article.Linked link(Article.Read read, Names names) {
        throw new UnsupportedOperationException();
    }

    /** The reference as recognition uses it. */
    public static final class Names {
        /**
         * Per entry of the reference (an actor, a source, a term) a digest of what recognition uses of it, and the folded words by which
         * an article can come to need it: an article whose `WordSet` has none of them is read alike with and without the entry.
         */
        public SortedMap<String, Key> keys() {
            throw new UnsupportedOperationException();
        }

        /** @param words one of these must stand in an article for the entry to matter to it; empty: it matters to every one */
        public record Key(String digest, SortedSet<String> words) {}
    }
}
