package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** A title that begins with "Why" or "How" asks for the cause only: that it is so is taken as settled. */
final class TitleQuestion implements NoteRule {
    private static final String LIST = "why";
    private static final String REASON =
            "The title asks only for the cause, and so takes for settled that it is so. Does the text establish it?";

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord word : scene.words(LIST)) {
            boolean first = scene.sentenceAt(word.at()).start() == word.at().start();
            if (scene.isTitle(word.at()) && first && !scene.isQuoted(word.at())) {
                proposals.add(new Proposal(
                        "title-question", "presupposition", Call.ASK, scene.sentenceAt(word.at()), "", REASON, null));
            }
        }
        return proposals;
    }
}
