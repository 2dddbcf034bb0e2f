package dossier.recognise;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.model.Telling;
import dossier.model.Voice;
import dossier.model.WordSet;
import dossier.recognise.date.DateFinder;
import dossier.recognise.figure.FigureFinder;
import dossier.recognise.link.Linker;
import dossier.recognise.name.NameFinder;
import dossier.recognise.quote.QuotationFinder;
import dossier.recognise.quote.Speakers;
import dossier.recognise.telling.Teller;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import dossier.recognise.word.WordFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what stands in a text, first without the reference, then with it. Stateless once made: one serves all threads. */
public final class Recogniser {
    private static final Comparator<Mention> BY_SPAN = Comparator.comparing(Mention::at);

    private final Finder dates = new DateFinder();
    private final List<Finder> finders =
            List.of(new WordFinder(), dates, new NameFinder(), new QuotationFinder(), new FigureFinder());
    private final Speakers speakers = new Speakers();
    private final Teller teller = new Teller();

    /** All that does not depend on the reference. */
    public Article.Read read(Article.Clean clean) {
        return read(clean, finders);
    }

    /** Only the sentences and the dates: for who asks for nothing else. */
    public Article.Read dates(Article.Clean clean) {
        return read(clean, List.of(dates));
    }

    private static Article.Read read(Article.Clean clean, List<Finder> finders) {
        Reading title = Reading.ofTitle(clean.metadata().titleText());
        Reading text = Reading.of(clean.body());
        Context context = new Context(clean.metadata(), text);
        List<Mention> mentions = new ArrayList<>();
        for (Finder finder : finders) {
            mentions.addAll(finder.find(text, context));
            mentions.addAll(finder.find(title, context));
        }
        mentions.sort(BY_SPAN);
        List<Span> sentences = new ArrayList<>(text.sentences());
        sentences.addAll(title.sentences());
        return new Article.Read(clean, sentences, mentions, words(title, text));
    }

    private static WordSet words(Reading... readings) {
        Set<String> different = new HashSet<>();
        for (Reading reading : readings) {
            for (int token = 0; token < reading.size(); token++) {
                if (reading.isWord(token)) {
                    different.add(reading.folded(token));
                }
            }
        }
        SortedSet<String> words = new TreeSet<>(different);
        different.forEach(word -> words.addAll(Linker.keys(word)));
        return new WordSet(words);
    }

    /** The reference compiled once, for every article. */
    public Names names(Reference reference) {
        return new Names(new Linker(reference));
    }

    /** All that does depend on it. */
    public Article.Linked link(Article.Read read, Names names) {
        Reading title = Reading.ofTitle(read.clean().metadata().titleText());
        Reading text = Reading.of(read.clean().body());
        Linker.Links links = names.linker.link(read, title, text);
        List<Voice> voices = speakers.resolve(read, links.mentions(), title, text);
        List<Telling> tellings = teller.tell(read, links.mentions(), voices, text);
        return new Article.Linked(read, links.source(), links.mentions(), links.names(), voices, tellings);
    }

    /** The reference as recognition uses it. */
    public static final class Names {
        private final Linker linker;

        private Names(Linker linker) {
            this.linker = linker;
        }

        /**
         * Per entry of the reference a digest of what recognition uses of it, and the folded words by which an article can come to need
         * it: an article whose `WordSet` has none of them is read alike with and without the entry.
         */
        public SortedMap<String, Linker.Key> keys() {
            return linker.keys();
        }
    }
}
