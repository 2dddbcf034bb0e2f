package dossier.recognise.name;

import dossier.model.ActorKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes from a sequence of capitals what is no part of the name: titles before people ("Prime Minister"), demonyms before them
 * ("Norvian President"); and parts an institution from the person behind it.
 */
final class Trimmer {
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_PLACE = 4;

    private final Lexicon lexicon;
    private final Evidence evidence;
    private final List<Unit> units;
    private final List<Chunk> trimmed = new ArrayList<>();

    private Trimmer(Lexicon lexicon, Evidence evidence, List<Unit> units) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.units = units;
    }

    static List<Chunk> trim(Lexicon lexicon, Evidence evidence, List<Unit> units, List<Chunk> sequences) {
        Trimmer trimmer = new Trimmer(lexicon, evidence, units);
        for (Chunk sequence : sequences) {
            trimmer.withOrigin(sequence.from(), sequence.until());
        }
        return trimmer.trimmed;
    }

    /** A state, a place or a people in front: part of the name, or apart from it. */
    private void withOrigin(int from, int last) {
        int until = last;
        while (until > from && isSmall(until - 1)) {
            until--;
        }
        if (until - from == 2
                && lexicon.is(Words.RELIGION, units.get(from).folded())
                && lexicon.known(units.get(from + 1).folded()) == ActorKind.PEOPLE) {
            trimmed.add(new Chunk(from, from + 1, false));
            trimmed.add(new Chunk(from + 1, until, false));
            return;
        }
        int origin = knownAt(from, until);
        if (origin == from || origin == until) {
            withTitle(from, until, false);
            return;
        }
        ActorKind kind = lexicon.known(words(from, origin));
        int title = titleAt(origin, until);
        boolean body = title < until && isHeadOrAdjective(title) && hasHead(title, until);
        if (title > origin && !body) {
            trimmed.add(new Chunk(from, origin, false));
            withTitle(title, until, true);
            return;
        }
        boolean person = kind == ActorKind.PEOPLE
                && !hasHead(origin, until)
                && (allCommon(origin, until)
                        || isPersonal(origin, until)
                        || until - origin <= 3 && isStrange(origin, until));
        if (person) {
            trimmed.add(new Chunk(from, origin, false));
            withTitle(origin, until, false);
            return;
        }
        withTitle(from, until, false);
    }

    private boolean isHeadOrAdjective(int i) {
        String word = units.get(i).folded();
        return lexicon.head(word).isPresent() || lexicon.is(Words.FIRST, word);
    }

    private boolean isPersonal(int from, int until) {
        return until - from >= 2 && lexicon.isGiven(units.get(from).folded())
                || until - from == 1 && !lexicon.isCommon(units.get(from).folded());
    }

    /** Whether all words are neither common nor known: a person's name, behind an institution's. */
    private boolean isStrange(int from, int until) {
        for (int i = from; i < until; i++) {
            Unit unit = units.get(i);
            if (!unit.capital()
                    || unit.acronym()
                    || lexicon.isCommon(unit.folded())
                    || lexicon.known(unit.folded()) != null
                    || lexicon.head(unit.folded()).isPresent()
                    || lexicon.isFunction(unit.folded())) {
                return false;
            }
        }
        return lexicon.known(words(from, until)) == null;
    }

    private boolean allCommon(int from, int until) {
        for (int i = from; i < until; i++) {
            Unit unit = units.get(i);
            if (unit.capital() && (!lexicon.isCommon(unit.folded()) || lexicon.isGiven(unit.folded()))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasHead(int from, int until) {
        for (int i = from; i < until; i++) {
            if (lexicon.head(units.get(i).folded()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Takes titles off the front; what is left of a title alone ("President") is no name. */
    private void withTitle(int first, int until, boolean afterTitle) {
        int from = first;
        boolean titled = afterTitle;
        for (int behind = titleAt(from, until); behind > from; behind = titleAt(from, until)) {
            if (behind < until && lexicon.isInstitution(units.get(behind).folded()) && !isPersonTitle(from)) {
                break;
            }
            from = behind;
            titled = true;
            if (from >= until) {
                return;
            }
            if (!units.get(from).capital()) {
                int person = givenBehind(from, until);
                if (person < until) {
                    add(person, until, true);
                }
                return;
            }
        }
        if (from < until) {
            inside(from, until, titled);
        }
    }

    private boolean isPersonTitle(int i) {
        return lexicon.is(Words.PERSON_TITLE, units.get(i).folded());
    }

    /** A title inside parts two names: "Security Council Secretary Ilse Brandt". */
    private void inside(int from, int until, boolean titled) {
        for (int i = from + 1; i < until; i++) {
            int behind = titleAt(i, until);
            if (behind == i || !units.get(i).capital()) {
                continue;
            }
            if (behind < until
                    && units.get(behind).capital()
                    && lexicon.head(units.get(behind).folded()).isEmpty()) {
                withTitle(from, i, titled);
                withTitle(i, until, true);
                return;
            }
            if (behind == until && !isEndOfNames(units.get(until - 1).folded())) {
                withTitle(from, i, titled);
                return;
            }
        }
        int person = titled ? from : personBehind(from, until);
        if (person > from) {
            add(from, person, false);
            add(person, until, true);
            return;
        }
        add(from, until, titled);
    }

    /** Titles that names also end with: "Attorney General", "Coast Guard Chief" are rare, "Prince" and "King" frequent surnames. */
    private boolean isEndOfNames(String word) {
        return lexicon.is(Words.MAYBE, word)
                || lexicon.is(Words.TITLE_END, word)
                || lexicon.head(word).isPresent();
    }

    /** "Minister of Labour Ilse Brandt": where the person's name begins behind a title with "of"; `until` where it does not. */
    private int givenBehind(int from, int until) {
        for (int i = from + 1; i < until - 1; i++) {
            if (lexicon.isGiven(units.get(i).folded()) && units.get(i).capital() && !hasHead(i, until)) {
                return i;
            }
        }
        return until;
    }

    /** Where a person's name begins behind an institution's or another word's without a title between; `from` where it does not. */
    private int personBehind(int from, int until) {
        for (int i = from; i < until - 2; i++) {
            String word = units.get(i).folded();
            boolean person = until - i - 1 <= 4
                    && lexicon.isGiven(units.get(i + 1).folded())
                    && units.get(i + 1).capital()
                    && !hasHead(i + 1, until);
            if (person
                    && units.get(i).capital()
                    && !lexicon.isGiven(word)
                    && (lexicon.isInstitution(word)
                            || lexicon.isCommon(word)
                            || lexicon.known(word) != null
                            || lexicon.known(words(from, i + 1)) != null)) {
                return i + 1;
            }
        }
        return from;
    }

    private void add(int first, int end, boolean titled) {
        int from = first;
        int until = end;
        while (from < until && isSmall(from)) {
            from++;
        }
        while (until > from && isSmall(until - 1)) {
            until--;
        }
        if (until > from && (until - from > 1 || isWorthy(units.get(from), titled))) {
            trimmed.add(new Chunk(from, until, titled));
        }
    }

    private boolean isSmall(int i) {
        return !units.get(i).capital() && !units.get(i).isNumber();
    }

    /** Whether a word alone can be a name. */
    private boolean isWorthy(Unit unit, boolean titled) {
        String word = unit.folded();
        if (lexicon.isTitle(word) && !lexicon.isGiven(word)
                || lexicon.isDropped(word)
                || lexicon.isFunction(word) && !unit.acronym()) {
            return false;
        }
        if ((unit.word().length() < 2 || isRoman(unit.word())) && !titled) {
            return false;
        }
        if (lexicon.is(Words.COMMON_BODY, word) && !unit.begins() && !unit.quoted()) {
            return evidence.capitals(word) > 1 || evidence.capitals(word) > 0 && !evidence.hasSmall(word);
        }
        return titled
                || unit.acronym()
                || lexicon.known(word) != null
                || lexicon.is(Words.RELIGION, word)
                || !lexicon.is(Words.GENERIC, word)
                        && (lexicon.head(word).isEmpty() || !lexicon.isCommon(word))
                        && !lexicon.is(Words.FIRST, word);
    }

    static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    /** The end of the longest state, place or people that begins at a unit; the unit itself where none does. */
    private int knownAt(int from, int until) {
        int best = from;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(until, from + LONGEST_PLACE); i++) {
            words.append(i > from ? " " : "").append(units.get(i).folded());
            if (lexicon.known(words.toString()) != null) {
                best = i + 1;
            }
        }
        return best;
    }

    /** The end of the longest title that begins at a unit; the unit itself where none does. */
    private int titleAt(int from, int until) {
        int best = from;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(until, from + LONGEST_TITLE); i++) {
            words.append(i > from ? " " : "").append(units.get(i).folded());
            if (lexicon.isTitle(words.toString())) {
                best = i + 1;
            }
        }
        return best;
    }

    private String words(int from, int until) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < until; i++) {
            words.append(i > from ? " " : "").append(units.get(i).folded());
        }
        return words.toString();
    }
}
