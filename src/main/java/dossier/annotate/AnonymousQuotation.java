package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** A quotation of five words or more whose speaker nobody names. */
final class AnonymousQuotation implements NoteRule {
    private static final int LEAST_WORDS = 5;

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Span> nameless = new ArrayList<>();
        int all = 0;
        for (Voice voice : scene.voices()) {
            Mention.Quotation quotation = voice.quotation();
            if (quotation.direct() && isLong(scene, quotation.at())) {
                all++;
                if (quotation.source() == null) {
                    nameless.add(quotation.at());
                }
            }
        }
        for (Mention.OfWord quoted : scene.quoted()) {
            if (isLong(scene, quoted.at())) {
                all++;
                if (!Words.isName(Words.unquoted(scene.text(quoted.at())))) {
                    nameless.add(quoted.at());
                }
            }
        }
        String why = "Whose words these are is not said; a link may have been lost in the capture. " + nameless.size()
                + " of " + all + " longer quotations here have no speaker.";
        return nameless.stream()
                .sorted()
                .map(at -> new Proposal("anonymous-quotation", "anonymous-quotation", Call.ASK, at, "", why, null))
                .toList();
    }

    private static boolean isLong(Scene scene, Span at) {
        return Words.count(scene.text(at)) >= LEAST_WORDS;
    }
}
