package dossier.annotate;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Place;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article as rules look at it: sentences, what stands in them, and whose words they are. */
final class Scene {
    private static final String QUOTED = "quoted";
    private static final String REPORTING = "reporting";
    /** Quoted words times quotations: beyond this a text is no article, and the two are not compared. */
    private static final int MOST_COMPARED = 100_000;

    private final Article.Linked linked;
    private final Reference reference;
    private final Map<String, List<Mention.OfWord>> lists = new HashMap<>();
    private final Spans direct;
    private final Spans reported;
    private final Spans spoken;
    private final List<Mention.OfWord> quoted;

    Scene(Article.Linked linked, Reference reference) {
        this.linked = linked;
        this.reference = reference;
        linked.read().mentions().forEach(this::take);
        linked.mentions().forEach(this::take);
        Spans reports = new Spans(words(REPORTING).stream().map(Mention::at).toList());
        this.direct = new Spans(words(QUOTED).stream().map(Mention::at).toList());
        List<Span> reported = new ArrayList<>();
        List<Span> spoken =
                new ArrayList<>(words(QUOTED).stream().map(Mention::at).toList());
        for (Voice voice : linked.voices()) {
            Mention.Quotation quotation = voice.quotation();
            if (!quotation.direct() && quotation.cue() != null && reports.overlaps(quotation.cue())) {
                reported.add(quotation.at());
                spoken.add(quotation.at());
                spoken.add(quotation.cue());
            }
        }
        this.spoken = new Spans(spoken);
        this.reported = new Spans(reported);
        this.quoted = unspoken();
    }

    private void take(Mention mention) {
        if (mention instanceof Mention.OfWord word) {
            lists.computeIfAbsent(word.list(), list -> new ArrayList<>()).add(word);
        }
    }

    Article.Linked linked() {
        return linked;
    }

    Reference reference() {
        return reference;
    }

    /** The words of a list, in their order. */
    List<Mention.OfWord> words(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The text's words at a span. */
    String text(Span span) {
        return linked.clean().words(span);
    }

    /** Words in quotation marks that nobody is said to have spoken, here or where they stand again. */
    List<Mention.OfWord> quoted() {
        return quoted;
    }

    /** The same words may stand in a quotation whose speaker is named: a title takes them from there. */
    private List<Mention.OfWord> unspoken() {
        List<String> spoken = new ArrayList<>();
        for (Voice voice : voices()) {
            if (voice.quotation().source() != null) {
                spoken.add(text(voice.quotation().at()));
            }
        }
        List<Mention.OfWord> all = words(QUOTED).stream()
                .filter(quoted -> quoted.entry().isEmpty())
                .toList();
        if ((long) spoken.size() * all.size() > MOST_COMPARED) {
            return all;
        }
        return all.stream()
                .filter(quoted -> {
                    String words = Words.unquoted(text(quoted.at()));
                    return spoken.stream().noneMatch(quotation -> quotation.contains(words));
                })
                .toList();
    }

    /** The quote guard: whether words stand between quotation marks, and so are not the article's. */
    boolean isQuoted(Span span) {
        return direct.overlaps(span);
    }

    /** Whether words report what somebody says, in the article's wording. */
    boolean isReported(Span span) {
        return reported.cover(span);
    }

    /** Whether anybody is quoted or reported in a span. */
    boolean isSpoken(Span span) {
        return spoken.overlaps(span);
    }

    /** Whether words are the article's own. */
    boolean isOwn(Span span) {
        return !isQuoted(span) && !isReported(span);
    }

    List<Span> sentences() {
        return linked.read().sentences();
    }

    /** Index of the sentence in which a span begins; -1 where none does. */
    int sentence(Span span) {
        int low = 0;
        int high = sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = sentences().get(middle);
            boolean before = at.in().compareTo(span.in()) < 0 || at.in() == span.in() && at.end() <= span.start();
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean there = low < sentences().size() && sentences().get(low).in() == span.in();
        return there && sentences().get(low).start() <= span.start() ? low : -1;
    }

    /** The sentence in which a span begins; the span itself where it stands in none. */
    Span sentenceAt(Span span) {
        int index = sentence(span);
        return index < 0 ? span : sentences().get(index);
    }

    /** What of these, which are in order and none of them empty, lies in a span. */
    static <M extends Mention> List<M> within(List<M> mentions, Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = mentions.get(middle).at();
            boolean before = at.in().compareTo(span.in()) < 0 || at.in() == span.in() && at.start() < span.start();
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<M> within = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).at().overlaps(span); i++) {
            if (span.contains(mentions.get(i).at())) {
                within.add(mentions.get(i));
            }
        }
        return within;
    }

    List<Voice> voices() {
        return linked.voices();
    }

    boolean isTitle(Span span) {
        return span.in() == Place.TITLE;
    }
}
