package dossier.recognise.quote;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Voice;
import dossier.recognise.text.Reading;
import java.util.List;

/** Says who speaks in each quotation. */
public final class Speakers {
    /**
     * @param links the actors of the text, by span
     * @return one voice per quotation of the text and the title, in their order
     */
    public List<Voice> resolve(Article.Read read, List<Mention> links, Reading title, Reading text) {
        return List.of();
    }
}
