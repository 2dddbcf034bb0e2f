package dossier.recognise.figure;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.List;

/** Finds figures. */
public final class FigureFinder implements Finder {
    @Override
    public List<Mention.OfFigure> find(Reading reading, Context context) {
        return List.of();
    }
}
