package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One to three words in quotation marks that nobody is said to have spoken. Names (every word with a capital: ships, exercises, titles)
 * are none.
 */
final class ScareQuotes implements NoteRule {
    private static final int MOST_WORDS = 3;
    /** Far more than a reader is shown; a text with more is no article. */
    private static final int MOST = 100;

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord quoted : scene.quoted()) {
            Span at = quoted.at();
            String words = Words.unquoted(scene.text(at));
            int count = Words.count(words);
            if (proposals.size() == MOST) {
                break;
            }
            if (count == 0 || count > MOST_WORDS || Words.isName(words) || scene.isReported(at)) {
                continue;
            }
            boolean plainToo = Words.occurs(scene.linked().clean().text(at.in()), words, at);
            String why =
                    "Quotation marks, and nobody is said to have used the words: is it somebody's word, or does the"
                            + " article keep it at a distance?"
                            + (plainToo ? " Elsewhere the same words stand without them." : "");
            proposals.add(new Proposal("scare-quotes", "scare-quotes", Call.HEAR, at, words, why, null));
        }
        return proposals;
    }
}
