package dossier.recognise.quote;

import dossier.model.Mention;
import dossier.model.Span;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quotations, direct and reported, with cue and source. Words in quotation marks that nobody is said to have spoken are mentions of
 * the list `quoted`.
 */
public final class QuotationFinder implements Finder {
    /** The list of words in quotation marks without a speaker. */
    public static final String QUOTED = "quoted";

    private final Cues cues = Cues.of("en");

    @Override
    public List<Mention> find(Reading reading, Context context) {
        List<QuoteMarks.Range> ranges = QuoteMarks.of(reading.text());
        List<Mention> found = new ArrayList<>();
        for (Stretch stretch : Stretch.of(reading, ranges, cues)) {
            for (Sayings.Saying saying : Sayings.of(stretch, cues)) {
                for (Sayings.Said said : saying.said()) {
                    found.add(new Mention.Quotation(said.at(), said.direct(), saying.cue(), saying.source()));
                }
            }
        }
        List<Mention> quoted = new ArrayList<>();
        for (QuoteMarks.Range range : ranges) {
            Span at = new Span(reading.in(), range.start(), range.end());
            if (found.stream().noneMatch(mention -> mention.at().overlaps(at))) {
                quoted.add(new Mention.OfWord(at, QUOTED, ""));
            }
        }
        found.addAll(quoted);
        found.sort(Comparator.comparing(Mention::at));
        return found;
    }
}
