package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** A word of the dossier's contested terms that belongs to a side: a word without one is nobody's and needs no note. */
final class PartisanTerm implements NoteRule {
    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord word : scene.words(TermUse.LIST)) {
            if (!scene.isQuoted(word.at())) {
                TermUse.of(scene, word)
                        .filter(use -> use.word().side() != null)
                        .ifPresent(use -> proposals.add(proposal(scene, word, use)));
            }
        }
        return proposals;
    }

    private static Proposal proposal(Scene scene, Mention.OfWord word, TermUse use) {
        String key = use.term().concept() + "\n" + use.word().word();
        return new Proposal(
                "partisan-term",
                "partisan-term",
                Call.HEAR,
                word.at(),
                key,
                why(scene, use),
                use.term().neutral());
    }

    private static String why(Scene scene, TermUse use) {
        String more = use.word().note() != null ? use.word().note() : use.term().why();
        String why = use.owner(scene) + "'s word for " + use.term().concept();
        return more == null ? why + "." : why + ": " + more + (more.endsWith(".") ? "" : ".");
    }
}
