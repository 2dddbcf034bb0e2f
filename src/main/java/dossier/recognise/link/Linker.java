package dossier.recognise.link;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.model.SourceId;
import dossier.model.Term;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A reference compiled once; links the words of any article to its entries. Immutable: one serves all threads. */
public final class Linker {
    private final Glossary glossary;
    private final Outlets outlets;
    private final Reference reference;

    public Linker(Reference reference) {
        this.glossary = new Glossary(reference);
        this.outlets = new Outlets(reference.sources().values());
        this.reference = reference;
    }

    /**
     * What an article's words were linked to.
     *
     * @param source null where its outlet has no entry
     * @param mentions actors and words of contested terms, by span; actors never overlap one another
     * @param names proposals that were linked to nobody
     */
    public record Links(@Nullable SourceId source, List<Mention> mentions, List<Mention.OfName> names) {}

    /** Links an article; nothing outside the reference is ever linked. */
    public Links link(Article.Read read, Reading title, Reading text) {
        List<Mention.OfName> names = read.mentions().stream()
                .filter(Mention.OfName.class::isInstance)
                .map(Mention.OfName.class::cast)
                .toList();
        List<Page> pages = List.of(new Page(text, names), new Page(title, names));
        pages.forEach(page -> DirectLinks.find(glossary, read.words().words(), page));
        Acronyms.find(glossary, pages);
        People.find(glossary, pages);
        ShortNames.find(pages);
        Roles.find(pages);
        List<Mention> mentions = new ArrayList<>();
        List<Mention.OfName> proposals = new ArrayList<>();
        for (Page page : pages) {
            for (Page.Link link : page.links()) {
                mentions.add(new Mention.OfActor(
                        page.reading().span(link.from(), link.until()),
                        link.actor().id(),
                        link.how()));
            }
            terms(page, mentions);
            page.openNames().stream()
                    .map(Page.Name::mention)
                    .filter(name -> name.kind() != null)
                    .forEach(proposals::add);
        }
        mentions.sort(Comparator.comparing(Mention::at));
        proposals.sort(Comparator.comparing(Mention::at));
        return new Links(outlets.of(read.clean().metadata()), mentions, proposals);
    }

    /** Contested terms; a name that is part of one is no proposal. */
    private void terms(Page page, List<Mention> mentions) {
        Reading reading = page.reading();
        for (int token = 0; token < reading.size(); token++) {
            List<Trie.Match<Term>> matches = new ArrayList<>();
            glossary.terms().at(reading, token, matches::add);
            if (!matches.isEmpty()) {
                Trie.Match<Term> longest = matches.get(matches.size() - 1);
                mentions.add(new Mention.OfWord(
                        reading.span(token, longest.until()),
                        "term",
                        longest.form().entry().concept()));
                page.explain(token, longest.until());
                token = longest.until() - 1;
            }
        }
    }

    /** The spellings under which a word of a text can meet an entry: what `WordSet` holds beside the folded word. */
    public static List<String> keys(String folded) {
        String key = Spelling.key(folded);
        return List.of(key, Spelling.surname(key));
    }

    /** @see dossier.recognise.Recogniser.Names#keys() */
    public SortedMap<String, Key> keys() {
        return Keys.of(reference);
    }

    /**
     * @param digest of what recognition uses of an entry
     * @param words folded; one of these must stand in an article for the entry to matter to it; empty: it matters to every one
     */
    public record Key(String digest, SortedSet<String> words) {}
}
