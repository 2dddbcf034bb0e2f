package dossier.recognise.telling;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Digest;
import dossier.model.EventKind;
import dossier.model.Mention;
import dossier.model.Place;
import dossier.model.Precision;
import dossier.model.Span;
import dossier.model.Telling;
import dossier.model.Voice;
import dossier.model.When;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes tellings of the sentences that report events. */
public final class Teller {
    private static final String ENGLISH = "/dossier/recognise/telling/en/";
    private static final int ID_DIGITS = 8;
    /** Code units between the two dates of a span: " and ", " until ". */
    private static final int SPAN_GAP = 8;
    /** With so vague a date, a word that says nothing, and nobody who acts, there is no event. */
    private static final long VAGUE_DAYS = 200;

    private static final Trigger.Sense WORDS =
            new Trigger.Sense("criticism", EventKind.DIPLOMACY, Trigger.Strength.WEAK);

    private final Grammar grammar = new Grammar(ENGLISH);
    private final Lexicon lexicon = new Lexicon(ENGLISH, grammar);

    /** @param links the actors of the text and title, by span */
    public List<Telling> tell(Article.Read read, List<Mention> links, List<Voice> voices, Reading text) {
        return new Account(read, links, voices, text).tellings();
    }

    /** One article, while its tellings are made. */
    private final class Account {
        private final Article.Read read;
        private final Reading text;
        private final Participants participants;
        private final Circumstances circumstances;
        private final Titles titles;
        private final TimeContext context;
        private final Map<Integer, List<Mention.OfDate>> dates = new HashMap<>();
        private final Map<Integer, List<Mention.OfFigure>> figures = new HashMap<>();
        private final Map<Integer, List<Voice>> voices = new HashMap<>();
        private final Set<Integer> dated = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Telling> tellings = new ArrayList<>();

        Account(Article.Read read, List<Mention> links, List<Voice> voices, Reading text) {
            this.read = read;
            this.text = text;
            this.participants = new Participants(read, links, text, grammar);
            this.circumstances = new Circumstances(text, grammar);
            this.titles = new Titles(text, grammar);
            this.context = new TimeContext(read.clean(), text, grammar);
            for (Voice voice : voices) {
                Span at = voice.quotation().at();
                if (at.in() == Place.TEXT && at.length() > 0) {
                    int last = text.sentence(text.tokenAt(at.end() - 1));
                    for (int sentence = sentence(at); sentence <= last; sentence++) {
                        put(this.voices, sentence, voice);
                    }
                }
            }
            for (Mention mention : read.mentions()) {
                if (mention.at().in() == Place.TEXT && mention instanceof Mention.OfDate date && date.when() != null) {
                    put(dates, sentence(date.at()), date);
                    for (int token = text.tokenAt(date.at().start());
                            token < text.size() && text.start(token) < date.at().end();
                            token++) {
                        dated.add(token);
                    }
                } else if (mention.at().in() == Place.TEXT && mention instanceof Mention.OfFigure figure) {
                    put(figures, sentence(figure.at()), figure);
                }
            }
        }

        private int sentence(Span at) {
            return text.sentence(Math.min(text.size() - 1, text.tokenAt(at.start())));
        }

        private static <T> void put(Map<Integer, List<T>> bySentence, int sentence, T thing) {
            bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(thing);
        }

        /** A span whose end is a date of its own, "from 2015 to 2019", is one date. */
        private List<Mention.OfDate> joined(List<Mention.OfDate> dates) {
            List<Mention.OfDate> joined = new ArrayList<>();
            for (Mention.OfDate date : dates) {
                Mention.OfDate before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                boolean ends = before != null
                        && before.when() != null
                        && date.when() != null
                        && before.when().precision() == Precision.SPAN
                        && before.when().contains(date.when())
                        && date.at().start() - before.at().end() < SPAN_GAP;
                if (ends) {
                    Span at = Span.of(
                            before.at().start(),
                            Math.max(before.at().end(), date.at().end()));
                    joined.set(joined.size() - 1, new Mention.OfDate(at, before.timex(), before.when()));
                } else {
                    joined.add(date);
                }
            }
            return joined;
        }

        List<Telling> tellings() {
            Set<Integer> idle = new HashSet<>(participants.named());
            idle.addAll(dated);
            for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
                List<Mention.OfDate> here = joined(dates.getOrDefault(sentence, List.of()));
                for (Occasion occasion : Occasions.of(text, sentence, here, idle, lexicon, grammar)) {
                    add(occasion, sentence, here, context.date(occasion, sentence));
                }
            }
            return tellings;
        }

        private void add(Occasion occasion, int sentence, List<Mention.OfDate> here, @Nullable When when) {
            int from = text.firstToken(sentence);
            int until = text.endToken(sentence);
            List<Mention.OfActor> taking = participants.actors(occasion.from(), occasion.until());
            SortedSet<ActorId> actors = Participants.ids(taking.isEmpty() ? participants.actors(from, until) : taking);
            SortedSet<String> names = participants.names(occasion.from(), occasion.until());
            if (actors.isEmpty() && names.isEmpty()) {
                names = participants.names(from, until);
            }
            Trigger trigger = occasion.trigger();
            if (occasion.nominal()) {
                names.addAll(circumstances.namedAfter(occasion));
            }
            if (actors.isEmpty() && names.isEmpty() && (occasion.date() == null || trigger.isLight())) {
                return;
            }
            Span at = text.span(occasion.from(), occasion.until());
            Voice voice = voice(trigger, sentence);
            if (voice != null && voice.quotation().direct() && trigger.sense().strength() != Trigger.Strength.STRONG) {
                return;
            }
            if (voice != null && voice.actor() != null && actors.size() > 1 && isOutside(voice)) {
                actors.remove(voice.actor());
            }
            List<Span> doers = participants.doers(occasion);
            if (when != null && when.days() > VAGUE_DAYS && trigger.isLight() && doers.isEmpty()) {
                return;
            }
            SortedSet<ActorId> agents = participants.agents(doers);
            agents.retainAll(actors);
            String quote = Line.of(text.words(at));
            Trigger.Sense sense = sense(trigger);
            tellings.add(new Telling(
                    id(quote, when),
                    at,
                    occasion.date() == null ? null : occasion.date().at(),
                    when,
                    actors,
                    agents,
                    participants.lastWords(doers),
                    trigger.isLight() ? "" : sense.concept(),
                    sense.kind(),
                    names,
                    words(occasion),
                    circumstances.called(occasion),
                    participants.began(occasion, agents),
                    circumstances.cause(occasion),
                    figures.getOrDefault(sentence, List.of()).stream()
                            .filter(figure -> at.contains(figure.at()))
                            .toList(),
                    voice == null ? null : voice.actor(),
                    voice == null ? null : voice.speaker(),
                    quote,
                    title(occasion, voice, here),
                    circumstances.isDenied(occasion),
                    circumstances.isPlanned(occasion)));
        }

        /** An attack whose words are quoted, 'attacked "the countries of the region"', is one with words. */
        private Trigger.Sense sense(Trigger trigger) {
            boolean quotes = trigger.form().isVerb()
                    && trigger.sense().kind() == EventKind.VIOLENCE
                    && trigger.end() < text.size()
                    && "\"“„«".contains(text.word(trigger.end()));
            return quotes ? WORDS : trigger.sense();
        }

        private String id(String quote, @Nullable When when) {
            String base =
                    read.clean().id() + "-" + Digest.of(quote + "\n" + when).brief(ID_DIGITS);
            String id = base;
            for (int again = 2; !ids.add(id); again++) {
                id = base + "-" + again;
            }
            return id;
        }

        /** Whose words the head is: the innermost quotation around it. */
        private @Nullable Voice voice(Trigger trigger, int sentence) {
            Span head = text.span(trigger.start(), trigger.end());
            Voice found = null;
            for (Voice voice : voices.getOrDefault(sentence, List.of())) {
                if (voice.quotation().at().contains(head)
                        && (found == null
                                || found.quotation().at().length()
                                        > voice.quotation().at().length())) {
                    found = voice;
                }
            }
            return found;
        }

        /** Whether who speaks is named beside what is said, and so takes no part in it. */
        private static boolean isOutside(Voice voice) {
            Span source = voice.quotation().source();
            return source != null && !voice.quotation().at().overlaps(source);
        }

        private SortedSet<String> words(Occasion occasion) {
            SortedSet<String> words = new TreeSet<>();
            for (int token = occasion.from(); token < occasion.until(); token++) {
                String word = text.folded(token);
                if (text.kind(token) == Reading.Kind.WORD
                        && !participants.named().contains(token)
                        && grammar.isTelling(word)
                        && !dated.contains(token)) {
                    words.add(Grammar.stem(word));
                }
            }
            return words;
        }

        private String title(Occasion occasion, @Nullable Voice voice, List<Mention.OfDate> here) {
            int from = occasion.from();
            int until = occasion.until();
            if (voice != null) {
                Span said = voice.quotation().at();
                from = Math.max(from, text.tokenAt(said.start()));
                until = Math.min(until, text.tokenAt(said.end() - 1) + 1);
            }
            Span at = text.span(from, until);
            List<Mention.OfDate> inside =
                    here.stream().filter(date -> at.contains(date.at())).toList();
            return participants.named(
                    from, titles.of(from, until, occasion.trigger().start(), inside));
        }
    }
}
