package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.model.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A share of something said, or a sum of a million and more, that nobody is said to have counted, in its sentence or in the one before it. */
final class ContestedNumber implements NoteRule {
    private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(1_000_000);
    private static final String SHARE = "%";
    /** A currency's code (ISO 4217) has three letters. */
    private static final int CURRENCY = 3;

    private static final String WHY =
            "Who counted, when, and what is counted is not said. Do the other articles give another figure?";

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
            if (mention instanceof Mention.OfFigure figure && carriesWeight(figure) && scene.isOwn(figure.at())) {
                int sentence = scene.sentence(figure.at());
                boolean before =
                        sentence > 0 && sourced.overlaps(scene.sentences().get(sentence - 1));
                if (!before && !sourced.overlaps(scene.sentenceAt(figure.at()))) {
                    proposals.add(new Proposal(
                            "contested-number", "contested-number", Call.CHECK, figure.at(), "", WHY, null));
                }
            }
        }
        return proposals;
    }

    private static boolean carriesWeight(Mention.OfFigure figure) {
        boolean money =
                figure.unit().length() == CURRENCY && figure.unit().chars().allMatch(Character::isUpperCase);
        boolean share = figure.unit().equals(SHARE) && !figure.of().isEmpty();
        return share || money && figure.amount().compareTo(LEAST_SUM) >= 0;
    }
}
