package dossier.recognise.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year of a date that is told without one ("November 16", "in May", "this autumn"): from what the text speaks of, where that
 * is near or the text a narrative; else by publication and whether the sentence looks back or ahead.
 */
final class Placing {
    /** How loud the publication date speaks in a narrative that tells just enough of the past to be one; less in one that tells more. */
    private static final double VOICE = 10;

    /**
     * What is known around an expression.
     *
     * @param told see `Narrative`
     */
    record Around(
            @Nullable LocalDate published,
            int told,
            Focus focus,
            Storyline line,
            int index,
            int sentence,
            Outlook outlook) {
        boolean narrative() {
            return told > 0;
        }
    }

    private Placing() {}

    /** Null where nothing tells the year. */
    static @Nullable Integer year(Point point, @Nullable Integer step, Around around) {
        LocalDate now = around.published();
        if (step != null && now != null && !around.narrative()) {
            return step < 0
                    ? before(point, now)
                    : step > 0 ? after(point, now) : Integer.valueOf(sameSeasonYear(point, now));
        }
        if (around.narrative() && around.line().goesOn(around.index(), around.sentence())) {
            Integer likely = now == null ? null : Integer.valueOf(byPublication(point, now, around.outlook()));
            Integer year = around.line().year(point, around.index(), around.sentence(), likely, VOICE / around.told());
            if (year != null) {
                return step == null || step == 0 ? year : Integer.valueOf(year + step);
            }
        }
        if (now == null) {
            return null;
        }
        Integer before = point.grain() == Grain.DAY ? around.focus().yearOf(point) : null;
        if (before != null) {
            return before;
        }
        Focus.Told told = around.focus().latest();
        if (told != null && around.outlook() != Outlook.AHEAD && goesOn(told, around.sentence(), now)) {
            return near(point, told.point());
        }
        return byPublication(point, now, around.outlook());
    }

    /** Whether a sentence of a report still speaks of a date long past that was told in full just before. */
    private static boolean goesOn(Focus.Told told, int sentence, LocalDate now) {
        return told.sentence() >= sentence - 1
                && told.point().grain().isAsFineAs(Grain.SEASON)
                && told.point().year() < now.getYear() - 1;
    }

    /** The year of the focus, or the next where the turn of the year lies between: in December 1941, then "in January". */
    private static int near(Point point, Point focus) {
        if (!focus.grain().isAsFineAs(Grain.MONTH) && focus.grain() != Grain.SEASON
                || focus.grain() == Grain.WEEK
                || focus.grain() == Grain.WEEKEND) {
            return focus.year();
        }
        int month = month(point);
        int from = month(focus);
        if (from - month >= 9) {
            return Point.told(Point.astronomical(focus.year()) + 1);
        }
        return focus.year();
    }

    private static int month(Point point) {
        return switch (point.grain()) {
            case SEASON -> 3 * (point.index() - 20);
            case QUARTER -> 3 * point.index() - 2;
            case HALF -> 6 * point.index() - 5;
            default -> point.index();
        };
    }

    private static int byPublication(Point point, LocalDate now, Outlook outlook) {
        Grain grain = point.grain();
        double ahead = grain == Grain.DAY ? outlook == Outlook.BACK ? 3 : 1.3 : outlook == Outlook.BACK ? 10 : 4;
        double back = grain == Grain.DAY || grain == Grain.MONTH ? 4 : 2;
        return outlook == Outlook.AHEAD ? nearest(point::in, now, 1, back) : nearest(point::in, now, ahead, 1);
    }

    /**
     * The year in which a date lies closest to publication. What a sentence looks back to is sought farther back, what it looks ahead
     * to farther ahead: the factors were chosen by trial on newswire, which leaves the year out within a year.
     *
     * @param ahead by how much a day ahead counts more than a day
     * @param back by how much a day back does
     */
    static int nearest(IntFunction<Point> in, LocalDate now, double ahead, double back) {
        int best = now.getYear();
        double least = Double.MAX_VALUE;
        for (int year = now.getYear() - 4; year <= now.getYear() + 4; year++) {
            Point point = in.apply(year);
            if (point.exists()) {
                long past = ChronoUnit.DAYS.between(point.last(), now);
                long future = ChronoUnit.DAYS.between(now, point.first());
                double cost = past > 0 ? past * back : future > 0 ? future * ahead : 0;
                if (cost < least) {
                    least = cost;
                    best = year;
                }
            }
        }
        return best;
    }

    private static Integer before(Point point, LocalDate now) {
        int year = now.getYear();
        while (!point.in(year).last().isBefore(now)) {
            year--;
        }
        return year;
    }

    private static Integer after(Point point, LocalDate now) {
        int year = now.getYear();
        while (!point.in(year).first().isAfter(now)) {
            year++;
        }
        return year;
    }

    /** "this winter" in February began the year before. */
    private static int sameSeasonYear(Point point, LocalDate now) {
        return point.grain() == Grain.SEASON && point.index() == 24 && now.getMonthValue() < 6
                ? now.getYear() - 1
                : now.getYear();
    }
}
