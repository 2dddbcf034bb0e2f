package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads times and parts of the day, with the date beside them: "the night of April 5", "10 p.m. Wednesday", "Tuesday morning". */
final class Daytimes implements Reader {
    private final Tape tape;
    private final Clocks clocks;
    private final Reader dates;

    /** @param dates reads what may stand beside a time of day */
    Daytimes(Tape tape, Reader dates) {
        this.tape = tape;
        this.clocks = new Clocks(tape);
        this.dates = dates;
    }

    /** A date with its time of day, before it or behind it. */
    @Override
    public @Nullable Match read(int token) {
        Match part = partOf(token);
        if (part != null) {
            return part;
        }
        Clocks.Clock clock = clocks.read(token);
        if (clock != null) {
            int at = clock.until();
            at = tape.isMark(at, ",") ? at + 1 : at;
            at = tape.isAny(at, "on", "of") ? at + 1 : at;
            Match date = at < tape.size() && tape.isOneSentence(token, at) ? dates.read(at) : null;
            if (date != null && isDay(date.expression())) {
                return date.from(token).with(date.expression().at(clock.value()));
            }
            return Match.of(token, clock.until(), new Expression.Clock(clock.value()));
        }
        Match date = dates.read(token);
        return date == null ? null : timed(date);
    }

    /** "the night of April 5", "noon Thursday", "the early morning hours of 30 April". */
    private @Nullable Match partOf(int token) {
        int at = tape.is(token, "the") ? token + 1 : token;
        boolean early = tape.is(at, "early");
        at = early || tape.is(at, "late") ? at + 1 : at;
        boolean hours = early && tape.is(at, "hours") && tape.is(at + 1, "of");
        if (!tape.has(at, Role.PART) && !hours) {
            return null;
        }
        int next = at + 1;
        next = tape.is(next, "hours") ? next + 1 : next;
        boolean of = tape.isAny(next, "of", "on");
        next = of ? next + 1 : tape.isMark(next, ",") ? next + 1 : next;
        Match date = next < tape.size() && tape.isOneSentence(token, next) ? dates.read(next) : null;
        if (date == null || !isDay(date.expression())) {
            return null;
        }
        return date.from(token)
                .with(date.expression()
                        .at(hours ? Part.code(Part.MO.ordinal()) : Part.code(tape.value(at, Role.PART))));
    }

    /** The date with the time of day that stands behind it. */
    private Match timed(Match date) {
        if (!isDay(date.expression())) {
            return date;
        }
        int next = date.until();
        int at = tape.isMark(next, ",") ? next + 1 : next;
        at = tape.isAny(at, "at", "around", "about") ? at + 1 : at;
        at = tape.isAny(at, "around", "about") ? at + 1 : at;
        if (at >= tape.size() || !tape.isOneSentence(date.from(), at)) {
            return date;
        }
        Clocks.Clock clock = clocks.read(at);
        if (clock != null) {
            return date.to(clock.until()).with(date.expression().at(clock.value()));
        }
        boolean in = tape.is(next, "in") && tape.is(next + 1, "the");
        int part = in ? next + 2 : tape.is(next, "at") ? next + 1 : next;
        part = tape.isAny(part, "early", "late") ? part + 1 : part;
        if (tape.has(part, Role.PART) && !tape.has(part, Role.PLURAL)) {
            return date.to(part + 1).with(date.expression().at(Part.code(tape.value(part, Role.PART))));
        }
        return date;
    }

    private static boolean isDay(Expression expression) {
        return expression instanceof Expression.Dated dated
                        && dated.point().grain() == Grain.DAY
                        && dated.point().clock().isEmpty()
                || expression instanceof Expression.Weekday
                || expression instanceof Expression.Named
                || expression instanceof Expression.DayOfMonth
                || expression instanceof Expression.FromNow now
                        && now.unit() == Unit.DAY
                        && now.clock().isEmpty()
                || expression instanceof Expression.FromFocus focus
                        && focus.unit() == Unit.DAY
                        && focus.clock().isEmpty();
    }

    /** A part of the day alone: "that night" is read elsewhere, "overnight" here. */
    @Nullable
    Match alone(int token) {
        if (!tape.has(token, Role.PART) || tape.has(token, Role.PLURAL)) {
            return null;
        }
        boolean prepared = tape.isAny(token - 1, "at", "by", "until", "in")
                || tape.is(token - 1, "the") && tape.isAny(token - 2, "in", "during", "by");
        return prepared && !tape.is(token + 1, "of")
                ? Match.of(token, token + 1, new Expression.Clock(Part.code(tape.value(token, Role.PART))))
                : null;
    }
}
