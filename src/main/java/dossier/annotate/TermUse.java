package dossier.annotate;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Folding;
import dossier.model.Mention;
import dossier.model.Term;
import java.util.Optional;

/** A contested term, and which of its words stands in the text. */
record TermUse(Term term, Term.Word word) {
    /** The list of words of contested terms. */
    static final String LIST = "term";

    /** The word of the term whose concept was linked; a plural in -s counts as the word. */
    static Optional<TermUse> of(Scene scene, Mention.OfWord mention) {
        String surface = Folding.fold(scene.text(mention.at()));
        for (Term term : scene.reference().terms()) {
            for (Term.Word word : term.words()) {
                String folded = Folding.fold(word.word());
                boolean same = surface.equals(folded) || surface.equals(folded + "s");
                if (term.concept().equals(mention.entry()) && same) {
                    return Optional.of(new TermUse(term, word));
                }
            }
        }
        return Optional.empty();
    }

    /** Whose word it is, by name; "Nobody" where it is nobody's in particular. */
    String owner(Scene scene) {
        String side = word.side();
        if (side == null) {
            return "Nobody";
        }
        Actor actor = scene.reference().actors().get(new ActorId(side));
        return actor == null ? side : actor.name();
    }
}
