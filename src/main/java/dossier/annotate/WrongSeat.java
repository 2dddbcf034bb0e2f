package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** A city named for a government that sits elsewhere. */
final class WrongSeat implements NoteRule {
    private static final String LIST = "seat";
    private static final int KIND = 4;

    private final Lexicon lexicon = Lexicon.of(LIST);

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord city : scene.words(LIST)) {
            if (!scene.isQuoted(city.at())) {
                String entry = city.entry();
                String kind = lexicon.column(entry, KIND);
                proposals.add(new Proposal(
                        LIST, kind, Call.CHECK, city.at(), "", lexicon.why(entry), lexicon.instead(entry)));
            }
        }
        return proposals;
    }
}
