package dossier.recognise.name;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.List;

/** Finds names. */
public final class NameFinder implements Finder {
    @Override
    public List<Mention.OfName> find(Reading reading, Context context) {
        return List.of();
    }
}
