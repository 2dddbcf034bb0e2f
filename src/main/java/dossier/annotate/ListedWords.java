package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** The words of one list, in the article's own voice: what is quoted or reported is a speaker's. */
final class ListedWords implements NoteRule {
    private final String list;
    private final String kind;
    private final Call call;
    private final boolean evenReported;
    private final Lexicon lexicon;

    private ListedWords(String list, String kind, Call call, boolean evenReported) {
        this.list = list;
        this.kind = kind;
        this.call = call;
        this.evenReported = evenReported;
        this.lexicon = Lexicon.of(list);
    }

    static ListedWords own(String list, String kind, Call call) {
        return new ListedWords(list, kind, call, false);
    }

    /** For lists whose words count in reported speech too, since there they are the article's wording. */
    static ListedWords evenReported(String list, String kind, Call call) {
        return new ListedWords(list, kind, call, true);
    }

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord word : scene.words(list)) {
            boolean counts = evenReported ? !scene.isQuoted(word.at()) : scene.isOwn(word.at());
            if (counts) {
                String why = lexicon.why(word.entry());
                proposals.add(
                        new Proposal(list, kind, call, word.at(), word.entry(), why, lexicon.instead(word.entry())));
            }
        }
        return proposals;
    }
}
