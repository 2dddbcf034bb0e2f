package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** A share or a sum of money that carries an argument, with nobody who counted. */
final class ContestedNumber implements NoteRule {
    @Override
    public List<Proposal> propose(Scene scene) {
        List<Span> sources = new ArrayList<>(
                scene.words("attribution").stream().map(Mention::at).toList());
        for (Voice voice : scene.voices()) {
            sources.add(voice.quotation().at());
        }
        Spans sourced = new Spans(sources);
        List<Proposal> proposals = new ArrayList<>();
        for (Mention mention : scene.linked().read().mentions()) {
            if (mention instanceof Mention.OfFigure figure
                    && (figure.unit().equals("%")
                            || figure.unit().length() == 3
                                    && figure.unit().equals(figure.unit().toUpperCase(java.util.Locale.ROOT)))
                    && scene.isOwn(figure.at())
                    && !sourced.overlaps(scene.sentenceAt(figure.at()))) {
                String why = "Who counted, when, and what is counted is not said. Do the other articles give another"
                        + " figure?";
                proposals.add(
                        new Proposal("contested-number", "contested-number", Call.CHECK, figure.at(), "", why, null));
            }
        }
        return proposals;
    }
}
