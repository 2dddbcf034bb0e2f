package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that asserts a grave matter (crimes, troops, arms, secret services, alliances) of somebody it names, without a word of where
 * the article has it from, and with no source in the sentence before it either.
 */
final class UnattributedClaim implements NoteRule {
    private static final int LEAST_GRAVE = 2;

    @Override
    public List<Proposal> propose(Scene scene) {
        Spans attributions =
                new Spans(scene.words("attribution").stream().map(Mention::at).toList());
        List<Span> names = new ArrayList<>();
        List<Span> figures = new ArrayList<>();
        for (Mention mention : scene.linked().read().mentions()) {
            if (mention instanceof Mention.OfName) {
                names.add(mention.at());
            } else if (mention instanceof Mention.OfFigure) {
                figures.add(mention.at());
            }
        }
        scene.linked().mentions().stream()
                .filter(Mention.OfActor.class::isInstance)
                .forEach(m -> names.add(m.at()));
        Spans named = new Spans(names);
        Spans counted = new Spans(figures);
        List<Proposal> proposals = new ArrayList<>();
        Span before = null;
        for (Span sentence : scene.sentences()) {
            boolean follows = before != null && isSourced(scene, attributions, before);
            before = sentence;
            List<Mention.OfWord> grave = Scene.within(scene.words("grave"), sentence);
            if (scene.isTitle(sentence) || follows || grave.isEmpty() || isSourced(scene, attributions, sentence)) {
                continue;
            }
            if (named.overlaps(sentence) && (grave.size() >= LEAST_GRAVE || counted.overlaps(sentence))) {
                Span from = grave.get(0).at();
                Span at = new Span(
                        from.in(),
                        from.start(),
                        grave.get(Math.min(grave.size(), LEAST_GRAVE) - 1).at().end());
                String why =
                        "A grave matter, told as a fact and without a source in this sentence or the one before it."
                                + " Who says so, and does another article report it?";
                proposals.add(new Proposal("unattributed-claim", "unattributed-claim", Call.ASK, at, "", why, null));
            }
        }
        return proposals;
    }

    private static boolean isSourced(Scene scene, Spans attributions, Span sentence) {
        return attributions.overlaps(sentence) || scene.isSpoken(sentence);
    }
}
