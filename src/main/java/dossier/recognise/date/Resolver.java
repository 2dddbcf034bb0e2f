package dossier.recognise.date;

import dossier.model.Timex;
import dossier.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives expressions their place in the calendar. Each finds its own anchor: the publication date in reports, what the text speaks of
 * in narratives and for what is counted from there. What neither tells stays open.
 */
final class Resolver {
    private static final int NEAR = 3;

    private final Tape tape;
    private final @Nullable LocalDate published;
    private final int told;
    private final boolean narrative;
    private final Storyline line;
    private final Quoted quoted;
    private final Focus focus = new Focus();
    private final NamedDays days;
    private int index;
    private @Nullable Point before;
    private int beforeUntil;

    private Resolver(Tape tape, List<Match> all, @Nullable LocalDate published, int told) {
        this.tape = tape;
        this.line = new Storyline(tape, all);
        this.quoted = new Quoted(tape);
        this.published = published;
        this.told = told;
        this.narrative = told > 0;
        this.days = new NamedDays(tape, published, narrative, focus);
    }

    /** One for each expression, in their order. */
    static List<Resolved> resolve(Tape tape, List<Match> all, @Nullable LocalDate published) {
        Resolver resolver = new Resolver(tape, all, published, Narrative.told(all, published));
        List<Resolved> resolved = new ArrayList<>();
        for (Match found : all) {
            Resolved one = resolver.resolve(found);
            resolved.add(one);
            resolver.before = one.point();
            resolver.beforeUntil = found.until();
            resolver.index++;
        }
        return resolved;
    }

    private Resolved resolve(Match found) {
        Expression expression = found.expression();
        int sentence = tape.reading().sentence(found.from());
        if (expression instanceof Expression.Fixed fixed) {
            return new Resolved(new Timex(fixed.type(), fixed.value()), null, null);
        }
        if (expression instanceof Expression.EitherOrder either) {
            return Unplaced.either(either);
        }
        Point point;
        try {
            point = point(expression, found, sentence);
        } catch (DateTimeException beyondTheCalendar) {
            point = null;
        }
        if (point == null) {
            return narrative
                            && expression instanceof Expression.FromNow now
                            && now.amount() == 0
                            && now.unit() == Unit.DAY
                            && now.clock().isEmpty()
                    ? new Resolved(new Timex(Timex.Type.DATE, Vaguely.PRESENT_REF.name()), null, null)
                    : Unplaced.of(expression);
        }
        boolean compares = expression instanceof Expression.YearBefore && point.grain() == Grain.QUARTER;
        if (!compares && isTold(found, expression)) {
            focus.tell(point, sentence);
            line.add(index, point, sentence);
        }
        When when = point.when();
        return new Resolved(
                new Timex(point.clock().isEmpty() ? Timex.Type.DATE : Timex.Type.TIME, point.value()),
                found.narrowing() == null ? when : found.narrowing().of(when),
                point);
    }

    /** A year in a name ("the 1997 Treaty") says nothing of when the rest happened. */
    private boolean isTold(Match found, Expression expression) {
        boolean year =
                expression instanceof Expression.Dated dated && dated.point().grain() == Grain.YEAR;
        int next = found.until();
        return !(year
                && next < tape.size()
                && tape.isOneSentence(found.from(), next)
                && tape.isCapitalised(next)
                && !tape.isMark(found.from() - 1, ",")
                && tape.reading().isWord(found.from() - 1)
                && !tape.is(found.from() - 1, "in"));
    }

    private @Nullable Point point(Expression expression, Match found, int sentence) {
        if (expression instanceof Expression.Dated dated) {
            return dated(dated, found, sentence);
        } else if (expression instanceof Expression.SmallYear small) {
            Focus.Told told = focus.latest();
            return Point.year(
                    told != null
                                    && told.point().year() > 0
                                    && told.sentence() >= sentence - NEAR
                                    && told.point().year() < 1000
                            ? small.year()
                            : -small.year());
        } else if (expression instanceof Expression.Weekday weekday) {
            return days.weekday(weekday, found, sentence);
        } else if (expression instanceof Expression.FromNow now) {
            return fromNow(now, found, sentence);
        } else if (expression instanceof Expression.FromFocus from) {
            return fromFocus(from, found, sentence);
        } else if (expression instanceof Expression.YearBefore before) {
            Point quarter = narrative ? null : quarterBefore(sentence);
            return quarter != null
                    ? quarter
                    : before.now()
                            ? fromNow(new Expression.FromNow(-1, Unit.YEAR, ""), found, sentence)
                            : fromFocus(new Expression.FromFocus(-1, Unit.YEAR, null, ""), found, sentence);
        } else if (expression instanceof Expression.Current current) {
            return current(current, found, sentence);
        } else if (expression instanceof Expression.Named named) {
            return named.of() == null
                    ? days.feast(named, found)
                    : days.feast(named, point(named.of(), found, sentence));
        } else if (expression instanceof Expression.DayOfMonth day) {
            Point month = month(sentence);
            return month == null
                    ? null
                    : existing(Point.day(month.year(), month.index(), day.day()).at(day.clock()));
        } else if (expression instanceof Expression.Clock clock) {
            Focus.Told day = focus.of(Grain.DAY);
            if (day != null && day.sentence() >= sentence - 1) {
                return day.point().at(clock.clock());
            }
            return narrative || published == null ? null : Point.day(published).at(clock.clock());
        }
        throw new AssertionError(expression);
    }

    private static @Nullable Point existing(Point point) {
        return point.exists() ? point : null;
    }

    private @Nullable Point month(int sentence) {
        Focus.Told told = focus.atLeast(Grain.MONTH);
        if (told != null && (narrative || told.sentence() >= sentence - NEAR)) {
            return told.point().to(Grain.MONTH);
        }
        return published == null ? null : Point.containing(published, Grain.MONTH);
    }

    private @Nullable Point dated(Expression.Dated dated, Match found, int sentence) {
        Point point = dated.point();
        if (point.hasYear()) {
            return point;
        }
        if (dated.of() != null) {
            Point year = point(dated.of(), found, sentence);
            return year == null ? null : existing(point.in(year.year()));
        }
        if (before != null
                && before.grain() == Grain.YEAR
                && dated.step() == null
                && beforeUntil >= found.from() - 2
                && tape.isOneSentence(beforeUntil - 1, found.from())
                && !tape.has(found.from() - 1, Role.JOINS)
                && !tape.isHyphen(found.from() - 1)) {
            return existing(point.in(before.year()));
        }
        Integer year = Placing.year(
                point,
                dated.step(),
                new Placing.Around(published, told, focus, line, index, sentence, Outlook.of(tape, found)));
        return year == null ? null : existing(point.in(year));
    }

    private @Nullable Point fromNow(Expression.FromNow now, Match found, int sentence) {
        Grain grain = now.unit().grain();
        if (narrative && grain != Grain.DAY && Math.abs(now.amount()) <= 1) {
            Focus.Told told = focus.atLeast(grain);
            return told == null ? null : told.point().to(grain).plus(now.amount(), now.unit());
        }
        boolean speakers = narrative && (quoted.at(found.from()) || now.amount() == 0);
        return published == null || speakers
                ? null
                : Point.containing(published, grain)
                        .plus(now.amount(), now.unit())
                        .at(now.clock());
    }

    /** Where the sentences before speak of a quarter, "a year ago" is that quarter of the year before. */
    private @Nullable Point quarterBefore(int sentence) {
        Focus.Told quarter = focus.of(Grain.QUARTER);
        Focus.Told latest = focus.latest();
        boolean near = quarter != null
                && latest != null
                && quarter.sentence() >= sentence - NEAR
                && (latest == quarter
                        || latest.point().grain() == Grain.QUARTER
                        || latest.sentence() < sentence
                        || latest.point().grain() == Grain.YEAR);
        return near && quarter != null ? quarter.point().plus(-1, Unit.YEAR) : null;
    }

    private @Nullable Point fromFocus(Expression.FromFocus from, Match found, int sentence) {
        if (from.base() != null) {
            Point base = point(from.base(), found, sentence);
            if (base == null) {
                return null;
            }
            return from.amount() == 0
                    ? base.to(from.unit().grain())
                    : base.plus(from.amount(), from.unit()).at(from.clock());
        }
        Grain grain = from.unit().grain();
        Focus.Told told = focus.atLeast(grain);
        if (told == null || told.sentence() < sentence - 4 * NEAR) {
            return null;
        }
        return told.point().to(grain).at("").plus(from.amount(), from.unit()).at(from.clock());
    }

    private @Nullable Point current(Expression.Current current, Match found, int sentence) {
        Grain grain = current.unit().grain();
        Focus.Told told = grain == Grain.QUARTER ? focus.of(grain) : focus.atLeast(grain);
        boolean near =
                told != null && told.sentence() >= sentence - 1 && grain != Grain.QUARTER && grain != Grain.WEEKEND;
        if (told != null && (narrative || near)) {
            return told.point().to(grain);
        }
        if (published == null || narrative) {
            return null;
        }
        if (told != null && grain == Grain.QUARTER && told.point().last().isBefore(published)) {
            return told.point();
        }
        boolean ahead = Outlook.of(tape, found) == Outlook.AHEAD;
        Point now = Point.containing(published, grain);
        boolean back = grain == Grain.QUARTER
                || grain == Grain.WEEKEND && published.getDayOfWeek().getValue() < 6;
        return back && !ahead ? now.plus(-1, current.unit()) : now;
    }
}
