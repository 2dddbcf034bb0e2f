package dossier.recognise.telling;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Telling;
import dossier.model.Voice;
import dossier.recognise.text.Reading;
import java.util.List;

/** Makes tellings of the sentences that report events. */
public final class Teller {
    /** @param links the actors of the text and title, by span */
    public List<Telling> tell(Article.Read read, List<Mention> links, List<Voice> voices, Reading text) {
        return List.of();
    }
}
