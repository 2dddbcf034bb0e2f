package dossier.recognise.text;

import dossier.model.Mention;
import java.util.List;

/** Finds one kind of thing in a text. Stateless once made, so one serves all threads. */
public interface Finder {
    /**
     * @param reading the text or the title of an article
     * @param context what is known of the article beside this text
     * @return in order of their spans
     */
    List<? extends Mention> find(Reading reading, Context context);
}
