package dossier.recognise.date;

import dossier.model.Timex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a time expression says by its words alone, before anything it depends on is known. */
sealed interface Expression {
    /** The same with a time of day behind it; without effect where that makes no sense. */
    default Expression at(String clock) {
        return this;
    }

    /**
     * A point of the calendar.
     *
     * @param of what gives the year ("June last year"); null: the point itself or the text around
     * @param step −1 "last May", 0 "this May", 1 "next May"; null: nothing is said
     */
    record Dated(
            Point point, @Nullable Expression of, @Nullable Integer step) implements Expression {
        static Dated of(Point point) {
            return new Dated(point, null, null);
        }

        @Override
        public Expression at(String clock) {
            return point.grain() == Grain.DAY ? new Dated(point.at(clock), of, step) : this;
        }
    }

    /** A date in digits of which nothing tells whether the day or the month stands first. */
    record EitherOrder(LocalDate one, LocalDate other) implements Expression {}

    /** A bare year that may lie before Christ where the text around does: "in 490". */
    record SmallYear(int year) implements Expression {}

    /** A day of some month: "the 12th". */
    record DayOfMonth(int day, String clock) implements Expression {
        @Override
        public Expression at(String newClock) {
            return new DayOfMonth(day, newClock);
        }
    }

    /** @param step −1 "last Tuesday", 0 "this Tuesday", 1 "next Tuesday"; null: nothing is said */
    record Weekday(int day, @Nullable Integer step, String clock) implements Expression {
        @Override
        public Expression at(String newClock) {
            return new Weekday(day, step, newClock);
        }
    }

    /** @param of what gives the year */
    record Named(
            Feast feast, @Nullable Expression of, @Nullable Integer step, String clock) implements Expression {
        @Override
        public Expression at(String newClock) {
            return new Named(feast, of, step, newClock);
        }
    }

    /**
     * Counted from the day of writing: "yesterday", "last week", "three years ago".
     */
    record FromNow(int amount, Unit unit, String clock) implements Expression {
        @Override
        public Expression at(String newClock) {
            return new FromNow(amount, unit, newClock);
        }
    }

    /**
     * Counted from what the text speaks of, or from a date: "the next day", "two days later", "a week after June 3", "that year".
     *
     * @param base null: what the text speaks of
     */
    record FromFocus(int amount, Unit unit, @Nullable Expression base, String clock) implements Expression {
        @Override
        public Expression at(String newClock) {
            return new FromFocus(amount, unit, base, newClock);
        }
    }

    /**
     * "a year ago", "a year earlier", "the year-earlier period": where the text speaks of a quarter, that quarter a year before.
     *
     * @param now counted from the day of writing where no quarter is spoken of; else from what the text speaks of
     */
    record YearBefore(boolean now) implements Expression {}

    /** "the quarter", "the year", as a text that speaks of one has them. */
    record Current(Unit unit) implements Expression {}

    /** A time of day without a day. */
    record Clock(String clock) implements Expression {}

    /** What has a value whatever stands around: durations, sets, the past as such. */
    record Fixed(Timex.Type type, String value) implements Expression {}
}
