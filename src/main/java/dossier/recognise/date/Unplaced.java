package dossier.recognise.date;

import dossier.model.Timex;
import dossier.model.When;
import java.time.LocalDate;

/** Says what can be said of expressions that nothing gives a place in the calendar. */
final class Unplaced {
    private Unplaced() {}

    /** The value with X for what is not known, and no date. */
    static Resolved of(Expression expression) {
        String value = "XXXX-XX-XX";
        String clock = "";
        if (expression instanceof Expression.Dated dated) {
            value = dated.point().value();
            clock = dated.point().clock();
        } else if (expression instanceof Expression.Weekday weekday) {
            value = "XXXX-WXX-" + weekday.day() + weekday.clock();
            clock = weekday.clock();
        } else if (expression instanceof Expression.FromNow now) {
            value = unknown(now.unit()) + now.clock();
            clock = now.clock();
        } else if (expression instanceof Expression.YearBefore) {
            value = unknown(Unit.YEAR);
        } else if (expression instanceof Expression.FromFocus from) {
            value = unknown(from.unit()) + from.clock();
            clock = from.clock();
        } else if (expression instanceof Expression.Current current) {
            value = unknown(current.unit());
        } else if (expression instanceof Expression.Clock at) {
            value = value + at.clock();
            clock = at.clock();
        }
        return new Resolved(new Timex(clock.isEmpty() ? Timex.Type.DATE : Timex.Type.TIME, value), null, null);
    }

    private static String unknown(Unit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
        };
    }

    /** The year at least, spanning the two days that it may be. */
    static Resolved either(Expression.EitherOrder either) {
        LocalDate first = either.one().isBefore(either.other()) ? either.one() : either.other();
        LocalDate last = first.equals(either.one()) ? either.other() : either.one();
        String year = Point.year(first.getYear()).value();
        When when = When.parse(year + "?").map(w -> w.within(first, last)).orElse(null);
        return new Resolved(new Timex(Timex.Type.DATE, year + "-XX-XX"), when, null);
    }
}
