package dossier.recognise.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Gives weekdays and feasts their day: by publication in reports, by the last day told in narratives. */
final class NamedDays {
    /** Sentences after which the last day told no longer tells which Monday is meant. */
    private static final int NEAR = 6;

    private final Tape tape;
    private final @Nullable LocalDate published;
    private final boolean narrative;
    private final Focus focus;

    NamedDays(Tape tape, @Nullable LocalDate published, boolean narrative, Focus focus) {
        this.tape = tape;
        this.published = published;
        this.narrative = narrative;
        this.focus = focus;
    }

    /** A feast in a year that is told; null where that year is not known. */
    @Nullable
    Point feast(Expression.Named named, @Nullable Point year) {
        return year == null ? null : Point.day(named.feast().in(year.year())).at(named.clock());
    }

    /** A feast whose year is not told. */
    @Nullable
    Point feast(Expression.Named named, Match found) {
        LocalDate base = published;
        if (narrative || base == null) {
            Focus.Told told = focus.atLeast(Grain.YEAR);
            if (told == null || told.point().year() < 1583) {
                return null;
            }
            return Point.day(named.feast().in(told.point().year())).at(named.clock());
        }
        Outlook outlook =
                named.step() == null ? Outlook.of(tape, found) : named.step() < 0 ? Outlook.BACK : Outlook.AHEAD;
        int year = Placing.nearest(
                y -> Point.day(named.feast().in(y)),
                base,
                outlook == Outlook.BACK ? 12 : 1.3,
                outlook == Outlook.AHEAD ? 4 : 1);
        return Point.day(named.feast().in(year)).at(named.clock());
    }

    @Nullable
    Point weekday(Expression.Weekday weekday, Match found, int sentence) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        Focus.Told told = focus.of(Grain.DAY);
        if (narrative && (published == null || told != null)) {
            return told == null || told.sentence() < sentence - NEAR
                    ? null
                    : Point.day(told.point().first().with(TemporalAdjusters.nextOrSame(day)))
                            .at(weekday.clock());
        }
        LocalDate now = published;
        if (now == null) {
            return null;
        }
        Integer step = weekday.step();
        LocalDate date;
        if (step != null && step < 0) {
            date = now.with(TemporalAdjusters.previous(day));
        } else if (step != null && step > 0) {
            date = now.with(TemporalAdjusters.next(day));
        } else if (step != null || Outlook.of(tape, found) == Outlook.AHEAD) {
            date = now.with(TemporalAdjusters.nextOrSame(day));
        } else {
            date = now.with(TemporalAdjusters.previousOrSame(day));
        }
        return Point.day(date).at(weekday.clock());
    }
}
