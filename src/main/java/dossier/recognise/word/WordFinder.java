package dossier.recognise.word;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.List;

/** Finds words of lists. */
public final class WordFinder implements Finder {
    @Override
    public List<Mention.OfWord> find(Reading reading, Context context) {
        return List.of();
    }
}
