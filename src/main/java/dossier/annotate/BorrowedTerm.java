package dossier.annotate;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A side's word for a contested thing in the report of what the other side says: that side would not have used it. */
final class BorrowedTerm implements NoteRule {
    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Voice voice : scene.voices()) {
            if (voice.actor() == null || voice.quotation().direct()) {
                continue;
            }
            Set<String> speaks = sides(scene, voice.actor());
            if (!isSide(scene, speaks)) {
                continue;
            }
            for (Mention.OfWord word :
                    Scene.within(scene.words(TermUse.LIST), voice.quotation().at())) {
                TermUse.of(scene, word)
                        .filter(use -> use.word().side() != null
                                && !speaks.contains(use.word().side()))
                        .filter(use -> !scene.isQuoted(word.at()))
                        .ifPresent(use -> proposals.add(proposal(scene, word, use)));
            }
        }
        return proposals;
    }

    /** The actor and whom it belongs to, as sides are named. */
    private static Set<String> sides(Scene scene, ActorId id) {
        Set<String> sides = new HashSet<>();
        sides.add(id.value());
        Actor actor = scene.reference().actors().get(id);
        if (actor != null) {
            actor.affiliations().forEach(affiliation -> sides.add(affiliation.to()));
        }
        return sides;
    }

    /** Whether one of these is a side: one of the dossier's terms has a word of theirs. */
    private static boolean isSide(Scene scene, Set<String> actors) {
        return scene.reference().terms().stream()
                .flatMap(term -> term.words().stream())
                .anyMatch(word -> word.side() != null && actors.contains(word.side()));
    }

    private static Proposal proposal(Scene scene, Mention.OfWord word, TermUse use) {
        String why = use.owner(scene) + "'s word, in the report of what the other side says. Whose wording is it?";
        return new Proposal(
                "borrowed-term",
                "attribution-slip",
                Call.CHECK,
                word.at(),
                "",
                why,
                use.term().neutral());
    }
}
