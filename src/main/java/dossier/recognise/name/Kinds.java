package dossier.recognise.name;

import dossier.model.ActorKind;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what each name of an article is the name of: by the words in it where they tell, else by what stands about it, wherever in the
 * article it does.
 */
final class Kinds {
    private static final ActorKind[] CANDIDATES = {ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANISATION};
    private static final int LONGEST_PERSON = 6;

    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Unit> units;
    private final Ballots ballots;
    /** First and last words of people named in full. */
    private final Set<String> people = new HashSet<>();
    /** Words that stand alone as names. */
    private final Set<String> alone = new HashSet<>();

    private Kinds(Lexicon lexicon, Reading reading, List<Unit> units) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.units = units;
        this.ballots = new Ballots(lexicon, reading, units);
    }

    /**
     * A name whose kind is found.
     *
     * @param kind null: no actor
     * @param sure the name itself tells, not only what stands about it
     */
    record Kinded(Chunk chunk, @Nullable ActorKind kind, boolean sure) {}

    static List<Kinded> of(Lexicon lexicon, Reading reading, List<Unit> units, List<Chunk> chunks) {
        return new Kinds(lexicon, reading, units).of(chunks);
    }

    private List<Kinded> of(List<Chunk> chunks) {
        List<Kinded> kinds = new ArrayList<>();
        for (Chunk chunk : chunks) {
            kinds.add(byWords(chunk));
            if (chunk.size() == 1) {
                alone.add(first(chunk).folded());
            }
        }
        for (Kinded kinded : kinds) {
            if (kinded.kind == ActorKind.PERSON
                    && kinded.chunk.size() > 1
                    && (kinded.sure || alone.contains(last(kinded.chunk).folded()))) {
                people.add(last(kinded.chunk).folded());
                people.add(first(kinded.chunk).folded());
            } else if (kinded.kind == ActorKind.PERSON && kinded.sure) {
                people.add(first(kinded.chunk).folded());
            }
        }
        for (Kinded kinded : kinds) {
            if (!kinded.sure) {
                ballots.count(words(kinded.chunk), kinded.chunk);
            }
        }
        acronyms(kinds);
        siblings(kinds);
        kinds.replaceAll(kinded -> kinded.sure ? kinded : byVotes(kinded));
        return kinds;
    }

    private Kinded byWords(Chunk chunk) {
        String words = words(chunk);
        ActorKind known = lexicon.known(words);
        if (known != null && !(chunk.titled() && known == ActorKind.PLACE)) {
            return new Kinded(chunk, known, true);
        }
        if (lexicon.is(Words.RELIGION, words) || lexicon.is(Words.ADJECTIVE, words)) {
            return new Kinded(chunk, null, true);
        }
        if (chunk.titled()
                && chunk.size() < LONGEST_PERSON
                && !lexicon.isInstitution(last(chunk).folded())) {
            return new Kinded(chunk, ActorKind.PERSON, true);
        }
        if (chunk.size() == 1) {
            return single(chunk);
        }
        for (int i = chunk.from() + 1; i < chunk.until() - 1; i++) {
            if (lexicon.is(Words.SON_OF, units.get(i).folded())
                    && lexicon.head(last(chunk).folded()).isEmpty()) {
                return new Kinded(chunk, ActorKind.PERSON, true);
            }
        }
        Kinded headed = headed(chunk);
        return headed != null ? headed : several(chunk);
    }

    private Kinded single(Chunk chunk) {
        Unit unit = first(chunk);
        if (lexicon.is(Words.COMMON_BODY, unit.folded())) {
            return new Kinded(
                    chunk, lexicon.head(unit.folded()).map(Lexicon.Head::kind).orElse(ActorKind.ORGANISATION), true);
        }
        boolean coined = unit.acronym() || isCoined(unit.word());
        return new Kinded(chunk, coined ? ActorKind.ORGANISATION : ActorKind.PERSON, coined);
    }

    /** Capitals inside a word ("WeChat", "SMEs"), as companies and acronyms have them, but not "McArdle" and "DeLuca". */
    private boolean isCoined(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                String before = word.substring(0, i).toLowerCase(Locale.ROOT);
                return word.codePoints().allMatch(Character::isLetter) && !lexicon.is(Words.SURNAME_BEGINNING, before);
            }
        }
        return false;
    }

    private Kinded several(Chunk chunk) {
        Unit first = first(chunk);
        if (lexicon.isGiven(first.folded())
                || first.word().length() == 2 && first.word().endsWith(".")) {
            return new Kinded(chunk, chunk.size() < LONGEST_PERSON ? ActorKind.PERSON : ActorKind.ORGANISATION, true);
        }
        if (lexicon.is(Words.BEFORE_PLACE, first.folded()) || lexicon.is(Words.GEO_WORD, first.folded())) {
            return new Kinded(chunk, ActorKind.PLACE, true);
        }
        boolean common = false;
        for (int i = chunk.from(); i < chunk.until(); i++) {
            Unit unit = units.get(i);
            common |= unit.capital()
                    && (lexicon.isCommon(unit.folded()) && !lexicon.is(Words.MAYBE, unit.folded())
                            || i > chunk.from() && unit.acronym());
        }
        if (lexicon.isSurname(last(chunk).folded()) && !common) {
            return new Kinded(chunk, ActorKind.PERSON, true);
        }
        if (lexicon.known(first.folded()) != null) {
            return new Kinded(chunk, ActorKind.ORGANISATION, true);
        }
        return new Kinded(chunk, common || chunk.size() > 4 ? ActorKind.ORGANISATION : ActorKind.PERSON, false);
    }

    /** By the common noun that heads the name: the word before "of" or "for", else the last one. */
    private @Nullable Kinded headed(Chunk chunk) {
        for (int i = chunk.from() + 1; i < chunk.until(); i++) {
            Unit unit = units.get(i);
            if (!unit.capital() && (unit.is("of") || unit.is("for"))) {
                Kinded kind = head(chunk, i - 1);
                return kind != null ? kind : new Kinded(chunk, ActorKind.PLACE, false);
            }
        }
        if (lexicon.is(Words.NO_ACTOR_FIRST, first(chunk).folded())) {
            return new Kinded(chunk, null, true);
        }
        boolean numbered = last(chunk).isNumber() || Trimmer.isRoman(last(chunk).word());
        int last = numbered ? chunk.until() - 2 : chunk.until() - 1;
        if (!(lexicon.is(Words.MAYBE, units.get(last).folded())
                && lexicon.isGiven(first(chunk).folded()))) {
            Kinded kind = head(chunk, last);
            if (kind != null) {
                return kind;
            }
        }
        for (int i = chunk.from(); i < chunk.until() - 1; i++) {
            if (lexicon.isInstitution(units.get(i).folded())
                    && !lexicon.isGiven(first(chunk).folded())) {
                return head(chunk, i);
            }
        }
        return null;
    }

    private @Nullable Kinded head(Chunk chunk, int i) {
        return lexicon.head(units.get(i).folded())
                .map(head -> new Kinded(chunk, head.kind(), true))
                .orElse(null);
    }

    /** "Treaty of Lesk (TOL)": an acronym in brackets is of the kind of the name before it, here and wherever it stands. */
    private void acronyms(List<Kinded> kinds) {
        Map<String, Kinded> defined = new HashMap<>();
        for (int i = 1; i < kinds.size(); i++) {
            Chunk acronym = kinds.get(i).chunk;
            Kinded name = kinds.get(i - 1);
            if (isUnknownAcronym(acronym)
                    && name.sure
                    && name.chunk.size() > 1
                    && first(acronym).from() - last(name.chunk).until() == 1
                    && reading.is(last(name.chunk).until(), "(")) {
                defined.putIfAbsent(first(acronym).folded(), name);
            }
        }
        kinds.replaceAll(kinded -> isUnknownAcronym(kinded.chunk)
                        && defined.containsKey(first(kinded.chunk).folded())
                ? new Kinded(kinded.chunk, defined.get(first(kinded.chunk).folded()).kind, true)
                : kinded);
    }

    private boolean isUnknownAcronym(Chunk chunk) {
        return chunk.size() == 1
                && first(chunk).acronym()
                && lexicon.known(first(chunk).folded()) == null;
    }

    /** Names in a list are of one kind: "Lesk, Tarn and Ostrana". */
    private void siblings(List<Kinded> kinds) {
        for (int i = 1; i < kinds.size(); i++) {
            Kinded one = kinds.get(i - 1);
            Kinded other = kinds.get(i);
            if (!areListed(one.chunk, other.chunk)) {
                continue;
            }
            vote(one, other);
            vote(other, one);
        }
    }

    private void vote(Kinded sure, Kinded unsure) {
        if (sure.sure && !unsure.sure) {
            ActorKind kind = sure.kind == ActorKind.STATE ? ActorKind.PLACE : sure.kind;
            boolean body =
                    kind != ActorKind.PERSON && kind != ActorKind.PLACE && kind != ActorKind.PEOPLE && kind != null;
            if (body || kind == ActorKind.PERSON || kind == ActorKind.PLACE) {
                ballots.add(words(unsure.chunk), body ? ActorKind.ORGANISATION : kind, 2);
            }
        }
    }

    private boolean areListed(Chunk one, Chunk other) {
        int between = last(one).until();
        int next = first(other).from();
        if (last(one).sentence() != first(other).sentence()) {
            return false;
        }
        return next - between == 1
                        && (reading.is(between, ",") || reading.is(between, "and") || reading.is(between, "or"))
                || next - between == 2 && reading.is(between, ",") && reading.is(between + 1, "and");
    }

    private Kinded byVotes(Kinded kinded) {
        Chunk chunk = kinded.chunk;
        String words = words(chunk);
        if (chunk.size() == 1) {
            if (people.contains(words)) {
                return new Kinded(chunk, ActorKind.PERSON, true);
            }
            ballots.add(words, ActorKind.PERSON, lexicon.isGiven(words) ? 2 : lexicon.isSurname(words) ? 1 : 0);
        } else if (people.contains(last(chunk).folded()) && chunk.size() < 4) {
            return new Kinded(chunk, ActorKind.PERSON, true);
        } else if (kinded.kind != null) {
            ballots.add(words, kinded.kind, 1);
        }
        ActorKind best = kinded.kind;
        int most = 0;
        for (ActorKind kind : CANDIDATES) {
            if (ballots.votes(words, kind) > most) {
                best = kind;
                most = ballots.votes(words, kind);
            }
        }
        return new Kinded(chunk, best, most > 1);
    }

    private Unit first(Chunk chunk) {
        return units.get(chunk.from());
    }

    private Unit last(Chunk chunk) {
        return units.get(chunk.until() - 1);
    }

    private String words(Chunk chunk) {
        if (chunk.size() == 1) {
            return first(chunk).folded();
        }
        StringBuilder words = new StringBuilder();
        for (int i = chunk.from(); i < chunk.until(); i++) {
            words.append(i > chunk.from() ? " " : "").append(units.get(i).folded());
        }
        return words.toString();
    }
}
