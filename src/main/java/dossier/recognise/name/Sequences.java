package dossier.recognise.name;

import dossier.model.ActorKind;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** Joins words with capitals, and the small words that names may have inside ("Bank of Tarn", "Simon de Vries"), into names. */
final class Sequences {
    /** Words of a name; a run that is longer (a table, a shout) is cut. */
    private static final int LONGEST = 24;

    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Unit> units;
    private final boolean[] names;

    Sequences(Lexicon lexicon, Reading reading, List<Unit> units, boolean[] names) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.units = units;
        this.names = names;
    }

    /** The longest sequences, in order; titles and demonyms are still in them. */
    List<Chunk> find() {
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < units.size(); ) {
            if (!names[from]) {
                from++;
                continue;
            }
            int last = Math.max(from, knownPhrase(from));
            for (int next = next(from, last); next > last && next - from < LONGEST; next = next(from, last)) {
                last = next;
            }
            chunks.add(new Chunk(from, last + 1, false));
            from = last + 1;
        }
        return chunks;
    }

    /** The last unit of the longest known name of several words that begins here ("Trinidad and Tobago"); -1 where none does. */
    private int knownPhrase(int from) {
        int last = -1;
        StringBuilder words = new StringBuilder(units.get(from).folded());
        for (int i = from; lexicon.beginsKnown(words.toString()) && i + 1 < units.size() && isAdjacent(i, i + 1); i++) {
            words.append(' ').append(units.get(i + 1).folded());
            if (lexicon.known(words.toString()) != null && units.get(i + 1).capital()) {
                last = i + 1;
            }
        }
        return last;
    }

    /** The last unit of the name that begins at `from` and goes on behind `last`; `last` where it ends there. */
    private int next(int from, int last) {
        Unit unit = units.get(last);
        if (unit.possessed() && !lexicon.is(Words.OWN, unit.folded()) || last + 1 >= units.size()) {
            return last;
        }
        if (!isAdjacent(last, last + 1)) {
            return listed(from, last);
        }
        Unit next = units.get(last + 1);
        if (names[last + 1] && !next.quoted()) {
            return last + 1;
        }
        if (isNumberOfAName(unit, next)) {
            return last + 1;
        }
        if (next.capital() || last + 2 >= units.size() || !isAdjacent(last + 1, last + 2)) {
            return last;
        }
        return connected(from, last);
    }

    /** "Channel 9", "Agenda 2030": a number behind a word that numbers follow. */
    private boolean isNumberOfAName(Unit unit, Unit next) {
        return next.isNumber() && next.word().length() <= 4 && lexicon.is(Words.NUMBERED, unit.folded());
    }

    /** "Ministry of Labour, Health and Welfare": topics with commas between, up to an "and"; `last` where none are. */
    private int listed(int from, int last) {
        if (!hasTopics(from, last)) {
            return last;
        }
        int end = last;
        while (end + 1 < units.size()
                && isTopic(units.get(end).folded())
                && units.get(end).sentence() == units.get(end + 1).sentence()
                && units.get(end + 1).from() - units.get(end).until() == 1
                && reading.is(units.get(end).until(), ",")
                && names[end + 1]
                && isTopic(units.get(end + 1).folded())) {
            end++;
            while (end + 1 < units.size() && names[end + 1] && isAdjacent(end, end + 1)) {
                end++;
            }
        }
        boolean closed = end > last
                && end + 2 < units.size()
                && units.get(end + 1).is("and")
                && names[end + 2]
                && isTopic(units.get(end + 2).folded());
        return closed ? end + 2 : last;
    }

    /** Whether an institution and "of" or "for" stand in the name so far. */
    private boolean hasTopics(int from, int last) {
        for (int i = from; i < last; i++) {
            if ((units.get(i).is("of") || units.get(i).is("for") || units.get(i).is("on"))
                    && (hasInstitution(from, i)
                            || i > from && isPact(units.get(i - 1))
                            || lexicon.isTitle(units.get(i - 1).folded()))) {
                return true;
            }
        }
        return false;
    }

    private int connected(int from, int last) {
        String small = units.get(last + 1).folded();
        int next = last + 2;
        if ((small.equals("of") || small.equals("for") || small.equals("on"))
                && units.get(next).is("the")
                && next + 1 < units.size()
                && isAdjacent(next, next + 1)) {
            next++;
        }
        if (lexicon.is(Words.PARTICLE, small)
                && lexicon.is(Words.PARTICLE, units.get(next).folded())
                && next + 1 < units.size()) {
            next++;
        }
        if (!names[next] || units.get(next).quoted()) {
            return last;
        }
        return switch (small) {
            case "of" -> isBeforeOf(from, last, next) ? next : last;
            case "for", "on", "against" -> hasInstitution(from, last) || isPact(units.get(last)) ? next : last;
            case "and", "&" -> isOneBody(from, last, next) ? next : last;
            default ->
                lexicon.is(Words.PARTICLE, small)
                                && !lexicon.isCommon(units.get(last).folded())
                        ? next
                        : last;
        };
    }

    private boolean isAdjacent(int one, int other) {
        Unit first = units.get(one);
        Unit second = units.get(other);
        if (first.sentence() != second.sentence()) {
            return false;
        }
        int between = second.from() - first.until();
        return between == 0 && reading.isSpaced(second.from())
                || between == 1 && first.possessed() && lexicon.is(Words.OWN, first.folded())
                || between == 1 && reading.is(first.until(), "&") && reading.isSpaced(first.until());
    }

    private boolean isBeforeOf(int from, int last, int next) {
        String word = units.get(last).folded();
        if (lexicon.isTitle(title(last, next))) {
            return true;
        }
        if (lexicon.is(Words.NOT_OF, word)) {
            return false;
        }
        return lexicon.head(word).isPresent()
                || lexicon.is(Words.OF, word)
                || hasInstitution(from, last) && lexicon.known(units.get(next).folded()) != null
                || hasTopics(from, last) && isTopic(word);
    }

    private String title(int last, int next) {
        return units.get(last).folded() + " of " + units.get(next).folded();
    }

    /** A treaty, a law: what it is about goes on like what a ministry is for. */
    private boolean isPact(Unit unit) {
        return lexicon.head(unit.folded()).filter(head -> head.kind() == null).isPresent();
    }

    private boolean hasInstitution(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (lexicon.isInstitution(units.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "Ministry of Trade and Industry", "Institute for War and Peace", "Arms and Drugs Office"; not "Iran and Iraq". */
    private boolean isOneBody(int from, int last, int next) {
        String left = units.get(last).folded();
        String right = units.get(next).folded();
        if (reading.is(units.get(last).until(), "&")) {
            return true;
        }
        if (!isTopic(left) || !isTopic(right)) {
            return false;
        }
        if (hasTopics(from, last)) {
            return true;
        }
        int end = next;
        while (end + 1 < units.size()
                && names[end + 1]
                && isAdjacent(end, end + 1)
                && !units.get(end).possessed()) {
            end++;
        }
        return end > next
                && lexicon.isInstitution(units.get(end).folded())
                && !lexicon.isTitle(units.get(from).folded());
    }

    private boolean isTopic(String word) {
        return lexicon.isCommon(word) && lexicon.known(word) == null && !lexicon.isInstitution(word)
                || lexicon.is(Words.FIRST, word) && lexicon.known(word) != ActorKind.STATE;
    }
}
