package dossier.annotate;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Call;
import dossier.model.Folding;
import dossier.model.Mention;
import dossier.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A word of the dossier's contested terms that belongs to a side. */
final class PartisanTerm implements NoteRule {
    private static final String LIST = "term";

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord word : scene.words(LIST)) {
            if (scene.isQuoted(word.at())) {
                continue;
            }
            find(scene, word)
                    .ifPresent(use -> proposals.add(new Proposal(
                            "partisan-term",
                            "partisan-term",
                            Call.HEAR,
                            word.at(),
                            word.entry() + " " + use.word.word(),
                            why(scene, use),
                            use.term.neutral())));
        }
        return proposals;
    }

    private record Use(Term term, Term.Word word) {}

    /** The word of the term whose concept was linked; a plural in -s counts as the word. */
    private static Optional<Use> find(Scene scene, Mention.OfWord mention) {
        String surface = Folding.fold(scene.text(mention.at()));
        for (Term term : scene.reference().terms()) {
            for (Term.Word word : term.words()) {
                String folded = Folding.fold(word.word());
                boolean same = surface.equals(folded) || surface.equals(folded + "s");
                if (term.concept().equals(mention.entry()) && same && (word.side() != null || word.note() != null)) {
                    return Optional.of(new Use(term, word));
                }
            }
        }
        return Optional.empty();
    }

    private static String why(Scene scene, Use use) {
        StringBuilder why = new StringBuilder();
        String side = use.word.side();
        why.append(side == null ? "A word" : name(scene, side) + "'s word")
                .append(" for ")
                .append(use.term.concept());
        String more = use.word.note() != null ? use.word.note() : use.term.why();
        return more == null ? why + "." : why + ": " + more + (more.endsWith(".") ? "" : ".");
    }

    private static String name(Scene scene, String side) {
        Actor actor = scene.reference().actors().get(new ActorId(side));
        return actor == null ? side : actor.name();
    }
}
