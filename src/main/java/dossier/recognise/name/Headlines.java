package dossier.recognise.name;

import dossier.recognise.text.Reading;
import java.util.BitSet;
import java.util.List;

/** Which sentences have capitals on every word, so that a capital there says nothing. */
final class Headlines {
    private static final int HEADLINE_WORDS = 2;
    private static final int SHOUTED_WORDS = 3;
    private static final int TELLING_LENGTH = 4;

    private final BitSet headlines = new BitSet();
    private final BitSet loud = new BitSet();

    Headlines(Lexicon lexicon, Reading reading, List<Unit> units) {
        for (int from = 0; from < units.size(); ) {
            int until = from + 1;
            while (until < units.size()
                    && units.get(until).sentence() == units.get(from).sentence()) {
                until++;
            }
            judge(
                    lexicon,
                    units.subList(from, until),
                    endsInStop(reading, units.get(from).sentence()));
            from = until;
        }
    }

    private static boolean endsInStop(Reading reading, int sentence) {
        String text = reading.words(reading.sentences().get(sentence));
        return text.endsWith(".");
    }

    private void judge(Lexicon lexicon, List<Unit> sentence, boolean stop) {
        int capital = 0;
        int small = 0;
        int shouted = 0;
        boolean all = !stop;
        for (Unit unit : sentence) {
            all &= unit.capital() || unit.isNumber() || lexicon.isFunction(unit.folded());
            if (unit.word().length() < TELLING_LENGTH || unit.isNumber()) {
                continue;
            }
            shouted += unit.acronym() ? 1 : 0;
            if (!unit.begins() && isOrdinary(lexicon, unit.folded())) {
                capital += unit.capital() ? 1 : 0;
                small += unit.capital() ? 0 : 1;
            }
        }
        int number = sentence.get(0).sentence();
        loud.set(number, shouted > SHOUTED_WORDS && shouted * 2 > sentence.size());
        boolean headline =
                stop ? capital >= 2 * HEADLINE_WORDS && small == 0 : capital >= HEADLINE_WORDS && capital >= 2 * small;
        headlines.set(number, loud.get(number) || headline || all && capital > 0);
    }

    /** A common word that begins no names. */
    private static boolean isOrdinary(Lexicon lexicon, String word) {
        return lexicon.isCommon(word)
                && !lexicon.isFunction(word)
                && lexicon.head(word).isEmpty()
                && !lexicon.isTitle(word)
                && !lexicon.is(Words.FIRST, word)
                && !lexicon.isDropped(word)
                && lexicon.known(word) == null;
    }

    /** Whether a sentence is a headline, or all in capitals. */
    boolean isHeadline(int sentence) {
        return headlines.get(sentence);
    }

    /** Whether a sentence is all in capitals. */
    boolean isLoud(int sentence) {
        return loud.get(sentence);
    }
}
