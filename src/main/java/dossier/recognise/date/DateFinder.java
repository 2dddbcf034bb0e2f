package dossier.recognise.date;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.List;

/** Finds time expressions. */
public final class DateFinder implements Finder {
    @Override
    public List<Mention.OfDate> find(Reading reading, Context context) {
        return List.of();
    }
}
