package dossier.recognise.name;

import dossier.model.ActorKind;
import dossier.recognise.text.Reading;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words about a name say of its kind, summed over every place where the article has the name. */
final class Ballots {
    private static final int STRONG = 3;
    private static final int FAIR = 2;
    private static final int WEAK = 1;

    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Unit> units;
    private final Map<String, EnumMap<ActorKind, Integer>> ballots = new HashMap<>();

    Ballots(Lexicon lexicon, Reading reading, List<Unit> units) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.units = units;
    }

    /** How many votes a kind has for the name of these words. */
    int votes(String words, ActorKind kind) {
        EnumMap<ActorKind, Integer> ballot = ballots.get(words);
        return ballot == null ? 0 : ballot.getOrDefault(kind, 0);
    }

    void add(String words, ActorKind kind, int votes) {
        ballots.computeIfAbsent(words, w -> new EnumMap<>(ActorKind.class)).merge(kind, votes, Integer::sum);
    }

    /** Counts what stands about one place of a name. */
    void count(String words, Chunk chunk) {
        int from = units.get(chunk.from()).from();
        int until = units.get(chunk.until() - 1).until();
        boolean possessed = until < reading.size() && reading.kind(until) == Reading.Kind.POSSESSIVE;
        before(words, from, possessed);
        behind(words, until, possessed);
    }

    private void before(String words, int from, boolean possessed) {
        String before = reading.folded(from - 1);
        if (lexicon.is(Words.IN_PLACE, before)) {
            add(words, ActorKind.PLACE, possessed ? WEAK : FAIR);
        } else if (before.equals("of") && lexicon.isPlaceHead(reading.folded(from - 2))) {
            add(words, ActorKind.PLACE, STRONG);
        } else if (before.equals("the")) {
            add(words, ActorKind.ORGANISATION, FAIR);
        } else if (before.equals("on")) {
            add(words, ActorKind.ORGANISATION, WEAK);
        } else if (lexicon.is(Words.BODY_BEFORE, before)) {
            add(words, ActorKind.ORGANISATION, STRONG);
        } else if (lexicon.is(Words.PERSON_BEFORE, before)) {
            add(words, ActorKind.PERSON, before.equals("and") ? 0 : before.equals("by") ? WEAK : FAIR);
        } else if (lexicon.isTitle(before)) {
            add(words, ActorKind.PERSON, FAIR);
        } else if (lexicon.isPlaceHead(before)) {
            add(words, ActorKind.PLACE, FAIR);
        }
    }

    private void behind(String words, int until, boolean possessed) {
        String behind = reading.folded(possessed ? until + 1 : until);
        String next = behind.equals(",") ? reading.folded(until + 1) : behind;
        if (lexicon.is(Words.SPEECH, next)) {
            add(words, ActorKind.PERSON, FAIR);
        }
        if (behind.equals(",")
                && reading.kind(Math.min(until + 1, reading.size() - 1)) == Reading.Kind.NUMBER
                && reading.is(until + 2, ",")) {
            add(words, ActorKind.PERSON, STRONG);
        }
        if (lexicon.is(Words.BODY_BEHIND, behind)) {
            add(words, ActorKind.ORGANISATION, FAIR);
        } else if (!possessed && lexicon.isPlaceHead(behind)) {
            add(words, ActorKind.PLACE, STRONG);
        } else if (behind.equals("-") && reading.is(until + 1, "based")) {
            add(words, ActorKind.PLACE, STRONG);
        }
    }
}
