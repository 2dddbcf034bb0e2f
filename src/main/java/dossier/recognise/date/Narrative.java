package dossier.recognise.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells narratives from reports. A narrative dates what it tells by the years themselves, long before publication, and hardly from the
 * day of writing. The numbers were chosen by trial on histories and on newswire.
 */
final class Narrative {
    private Narrative() {}

    /**
     * How much past a text tells: dates with their years, full ones double. 0: it is a report.
     *
     * @param published null: not known; then only the text itself can anchor anything, as in a narrative
     */
    static int told(List<Match> all, @Nullable LocalDate published) {
        if (published == null) {
            return Integer.MAX_VALUE;
        }
        int full = 0;
        int years = 0;
        int counted = 0;
        for (Match found : all) {
            Expression expression = found.expression();
            if (expression instanceof Expression.Dated dated && dated.point().hasYear()) {
                Point point = dated.point();
                boolean past = point.grain().isAsFineAs(Grain.YEAR) && point.year() < published.getYear() - 1;
                full += past && point.grain() != Grain.YEAR ? 1 : 0;
                years += past && point.grain() == Grain.YEAR ? 1 : 0;
            } else if (expression instanceof Expression.FromNow || expression instanceof Expression.Weekday) {
                counted++;
            }
        }
        int told = 2 * full + years;
        return full >= 4 && told >= 10 && told > 4 * counted ? told : 0;
    }
}
