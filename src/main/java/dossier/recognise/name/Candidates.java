package dossier.recognise.name;

import dossier.recognise.text.Reading;
import java.util.List;

/**
 * Says of each word whether it may be part of a name. Inside a sentence a capital is enough; where a capital is due anyway (a sentence's
 * beginning, a headline, words in capitals only), the word must not be a common one, or the article must show it elsewhere.
 */
final class Candidates {
    private final Lexicon lexicon;
    private final Evidence evidence;
    private final Reading reading;
    private final List<Unit> units;
    private final boolean[] names;

    private Candidates(Lexicon lexicon, Evidence evidence, Reading reading, List<Unit> units) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.evidence = evidence;
        this.units = units;
        this.names = new boolean[units.size()];
    }

    /** One flag per unit. */
    static boolean[] of(Lexicon lexicon, Evidence evidence, Headlines headlines, Reading reading, List<Unit> units) {
        Candidates candidates = new Candidates(lexicon, evidence, reading, units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean headline = headlines.isHeadline(unit.sentence());
            candidates.names[i] = unit.capital()
                    && !unit.isNumber()
                    && candidates.isName(i, headline, headlines.isLoud(unit.sentence()));
        }
        return candidates.names;
    }

    private boolean isName(int i, boolean headline, boolean loud) {
        Unit unit = units.get(i);
        String word = unit.folded();
        if (isAmount(unit)) {
            return false;
        }
        if (unit.acronym() && !loud && !lexicon.isDropped(word) && unit.word().length() > 1) {
            return !unit.begins() || !lexicon.isFunction(word) || word.equals("us");
        }
        if (lexicon.isDropped(word) && !(lexicon.is(Words.MAYBE, word) && isBesideCapital(i) && !isBesideNumber(i))) {
            return false;
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0 && lexicon.isFunction(word.substring(0, apostrophe))) {
            return false;
        }
        if (lexicon.isFunction(word) && isInsideCapitals(i) && !headline) {
            return true;
        }
        if (lexicon.isFunction(word)) {
            return isNumeralOfAName(i) || lexicon.is(Words.MAYBE, word) && !unit.begins() && isBesideCapital(i);
        }
        if (headline) {
            return isShown(i)
                    || lexicon.known(word) != null
                    || !lexicon.isCommon(word) && !(loud && evidence.hasSmall(word));
        }
        if (!unit.begins() && !unit.quoted()) {
            return true;
        }
        return beginsName(i);
    }

    /** "US$", "QR500": a currency, maybe with its amount. */
    private boolean isAmount(Unit unit) {
        int digit = 0;
        String word = unit.folded();
        while (digit < word.length() && !Character.isDigit(word.charAt(digit))) {
            digit++;
        }
        return digit > 0 && digit < word.length() && lexicon.isDropped(word.substring(0, digit))
                || reading.is(unit.until(), "$") && !reading.isSpaced(unit.until());
    }

    private boolean isBesideNumber(int i) {
        return i > 0 && units.get(i - 1).isNumber()
                || i + 1 < units.size() && units.get(i + 1).isNumber();
    }

    private boolean isBesideCapital(int i) {
        return i > 0
                        && isBeside(i - 1)
                        && !lexicon.isFunction(units.get(i - 1).folded())
                        && !units.get(i - 1).begins()
                || i + 1 < units.size()
                        && isBeside(i)
                        && !lexicon.isFunction(units.get(i + 1).folded());
    }

    /** A small word with a capital behind another capital, where none is due: "Doctors Without Borders", "Liu He". */
    private boolean isInsideCapitals(int i) {
        Unit unit = units.get(i);
        return i > 0
                && !unit.begins()
                && !unit.quoted()
                && !unit.is("i")
                && isBeside(i - 1)
                && !lexicon.isFunction(units.get(i - 1).folded());
    }

    /** Whether the words i and i + 1 stand in one sentence, both with capitals. */
    private boolean isBeside(int i) {
        Unit one = units.get(i);
        Unit other = units.get(i + 1);
        return one.capital()
                && other.capital()
                && !one.possessed()
                && one.sentence() == other.sentence()
                && other.from() == one.until();
    }

    /** "New", "First", … before a capital where none is due: "New York", "First Bank". */
    private boolean isNumeralOfAName(int i) {
        Unit unit = units.get(i);
        if (i + 1 >= units.size() || !isBeside(i) || !lexicon.is(Words.FIRST, unit.folded())) {
            return false;
        }
        String next = units.get(i + 1).folded();
        return !unit.begins()
                || lexicon.known(unit.folded() + ' ' + next) != null
                || evidence.hasPair(unit.folded(), next);
    }

    /** Whether the article has the word, or the word and its neighbour, with a capital where none is due. */
    private boolean isShown(int i) {
        String word = units.get(i).folded();
        if (evidence.capitals(word) > 0 && !evidence.hasSmall(word) && !lexicon.isCommon(word)) {
            return true;
        }
        return i + 1 < units.size() && evidence.hasPair(word, units.get(i + 1).folded())
                || i > 0 && evidence.hasPair(units.get(i - 1).folded(), word);
    }

    private boolean beginsName(int i) {
        Unit unit = units.get(i);
        String word = unit.folded();
        if (lexicon.known(word) != null || isShown(i)) {
            return true;
        }
        boolean beside = i + 1 < units.size()
                && isBeside(i)
                && !lexicon.isFunction(units.get(i + 1).folded());
        String next = beside ? units.get(i + 1).folded() : "";
        if (beside
                && (lexicon.known(word + ' ' + next) != null
                        || lexicon.isTitle(word)
                        || lexicon.isTitle(word + ' ' + next))) {
            return true;
        }
        if (evidence.capitals(word) > 0 && !evidence.hasSmall(word)) {
            return true;
        }
        if (!lexicon.isCommon(word) && !evidence.hasSmall(word)) {
            boolean grammar = lexicon.isDerived(word);
            return lexicon.isGiven(word)
                    || (!grammar || beside && !word.endsWith("ly"))
                            && (unit.word().length() > 2 || beside);
        }
        if (beside) {
            return lexicon.is(Words.FIRST, word)
                    || lexicon.isInstitution(word)
                    || lexicon.isGiven(word)
                    || lexicon.is(Words.MAYBE, word) && lexicon.isSurname(next);
        }
        return lexicon.isInstitution(word) && isBeforeOf(i);
    }

    /** "Ministry of …" at a sentence's beginning. */
    private boolean isBeforeOf(int i) {
        return i + 2 < units.size()
                && units.get(i + 1).is("of")
                && units.get(i + 2).capital()
                && lexicon.head(units.get(i).folded()).isPresent();
    }
}
