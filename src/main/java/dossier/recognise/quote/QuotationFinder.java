package dossier.recognise.quote;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.List;

/** Finds quotations. */
public final class QuotationFinder implements Finder {
    @Override
    public List<Mention.Quotation> find(Reading reading, Context context) {
        return List.of();
    }
}
