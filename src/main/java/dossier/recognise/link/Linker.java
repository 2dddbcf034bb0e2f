package dossier.recognise.link;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.model.SourceId;
import dossier.recognise.text.Reading;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A reference compiled once; links the words of any article to its entries. Immutable: one serves all threads. */
public final class Linker {
    public Linker(Reference reference) {}

    /**
     * What an article's words were linked to.
     *
     * @param source null where its outlet has no entry
     * @param mentions actors and words of contested terms, by span; actors never overlap one another
     * @param names proposals that were linked to nobody
     */
    public record Links(@Nullable SourceId source, List<Mention> mentions, List<Mention.OfName> names) {}

    public Links link(Article.Read read, Reading title, Reading text) {
        return new Links(null, List.of(), List.of());
    }

    /** @see dossier.recognise.Recogniser.Names#keys() */
    public SortedMap<String, Key> keys() {
        return new TreeMap<>();
    }

    /**
     * @param digest of what recognition uses of an entry
     * @param words folded; one of these must stand in an article for the entry to matter to it; empty: it matters to every one
     */
    public record Key(String digest, SortedSet<String> words) {}
}
