package dossier.weave;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Digest;
import dossier.model.Gist;
import dossier.model.Mention;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the gist of one article. */
final class Gisting {
    private static final Comparator<Gist.NameUse> SUREST_FIRST =
            Comparator.comparingDouble(Gist.NameUse::certainty).reversed().thenComparing(Gist.NameUse::surface);

    private final Article.Annotated article;
    private final NavigableMap<Span, Span> sentences = new TreeMap<>();
    private final NavigableMap<Span, Span> quotations = new TreeMap<>();

    private Gisting(Article.Annotated article) {
        this.article = article;
        Article.Read read = article.linked().read();
        read.sentences().forEach(sentence -> sentences.put(start(sentence), sentence));
        for (Mention mention : read.mentions()) {
            if (mention instanceof Mention.Quotation quotation && quotation.direct()) {
                quotations.merge(start(quotation.at()), quotation.at(), (a, b) -> a.end() >= b.end() ? a : b);
            }
        }
    }

    static Gist of(Article.Annotated article, Digest layers) {
        return new Gisting(article).gist(layers);
    }

    private Gist gist(Digest layers) {
        Article.Clean clean = article.clean();
        Article.Linked linked = article.linked();
        Sketch.Words words = Sketch.words(clean.body().text());
        return new Gist(
                clean.id(),
                layers,
                clean.raw().capture(),
                clean.metadata(),
                linked.source(),
                clean.verdict(),
                words.count(),
                clean.body().blocks().stream()
                        .filter(block -> block.kind().isLeaf())
                        .map(block -> block.span().start())
                        .toList(),
                actors(),
                names(),
                linked.tellings(),
                linked.voices().stream().map(this::voice).toList(),
                article.notes().stream().map(Gisting::note).toList(),
                terms(),
                words.sketch(),
                linked.read().words());
    }

    private List<Gist.ActorUse> actors() {
        SortedMap<ActorId, List<Gist.Use>> uses = new TreeMap<>();
        for (Mention mention : article.linked().mentions()) {
            if (mention instanceof Mention.OfActor actor) {
                Span at = actor.at();
                uses.computeIfAbsent(actor.actor(), id -> new ArrayList<>())
                        .add(new Gist.Use(at, words(at), actor.how(), around(sentences, at, at), isQuoted(at)));
            }
        }
        return uses.entrySet().stream()
                .map(entry -> new Gist.ActorUse(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Gist.NameUse> names() {
        Map<String, Gist.NameUse> names = new LinkedHashMap<>();
        for (Mention.OfName name : article.linked().names()) {
            if (name.kind() != null) {
                names.merge(
                        words(name.at()),
                        new Gist.NameUse(words(name.at()), name.kind(), name.certainty(), List.of(name.at())),
                        Gisting::joined);
            }
        }
        return names.values().stream().sorted(SUREST_FIRST).toList();
    }

    private static Gist.NameUse joined(Gist.NameUse one, Gist.NameUse other) {
        List<Span> at = new ArrayList<>(one.at());
        at.addAll(other.at());
        return new Gist.NameUse(
                one.surface(),
                one.certainty() >= other.certainty() ? one.kind() : other.kind(),
                Math.max(one.certainty(), other.certainty()),
                at);
    }

    private Gist.VoiceUse voice(Voice voice) {
        Mention.Quotation quotation = voice.quotation();
        return new Gist.VoiceUse(
                quotation.at(),
                quotation.direct(),
                quotation.cue() == null ? "" : words(quotation.cue()),
                voice.speaker(),
                voice.actor(),
                Sketch.words(words(quotation.at())).count());
    }

    private static Gist.NoteUse note(Note note) {
        return new Gist.NoteUse(
                note.id(), note.kind(), note.call(), note.at(), note.surface(), note.origin(), note.rule());
    }

    private List<Gist.TermUse> terms() {
        List<Gist.TermUse> terms = new ArrayList<>();
        for (Mention mention : article.linked().mentions()) {
            if (mention instanceof Mention.OfWord word && word.list().equals("term")) {
                terms.add(new Gist.TermUse(word.entry(), words(word.at()), word.at(), isQuoted(word.at())));
            }
        }
        return terms;
    }

    private boolean isQuoted(Span at) {
        Map.Entry<Span, Span> before = quotations.floorEntry(start(at));
        return before != null && before.getValue().overlaps(at);
    }

    private static Span around(NavigableMap<Span, Span> spans, Span at, Span otherwise) {
        Map.Entry<Span, Span> before = spans.floorEntry(start(at));
        return before != null && before.getValue().overlaps(at) ? before.getValue() : otherwise;
    }

    private static Span start(Span span) {
        return new Span(span.in(), span.start(), span.start());
    }

    /** The words at a span, on one line. */
    private String words(Span span) {
        String words = article.clean().words(span);
        return span.in() == Place.TITLE || words.indexOf('\n') < 0 ? words : words.replaceAll("\\s+", " ");
    }
}
