package dossier.recognise.date;

import dossier.model.Timex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all time expressions of a text: at each token the longest that some reader finds, with what narrows it and the time of day. */
final class Grammar {
    private final Tape tape;
    private final Clocks clocks;
    private final Ranges ranges;
    private final List<Reader> readers;

    Grammar(Tape tape) {
        this.tape = tape;
        Amounts amounts = new Amounts(tape);
        Years years = new Years(tape);
        Reader yearly = longest(new Steps(tape), new Anchors(tape, amounts, token -> null));
        Calendar calendar = new Calendar(tape, years, yearly);
        Feasts feasts = new Feasts(tape, years);
        Reader numeric = new Numeric(tape);
        Reader dates = longest(calendar, numeric, years, feasts, new Steps(tape));
        this.clocks = new Clocks(tape);
        this.ranges = new Ranges(tape, calendar, years);
        this.readers = List.of(
                this::vague,
                calendar,
                numeric,
                years,
                new Quarters(tape, years, yearly),
                feasts,
                new Steps(tape),
                new Anchors(tape, amounts, dates),
                new Spans(tape, amounts),
                new Sets(tape, amounts),
                this::clock);
    }

    /** In the order of the text; none overlaps another. */
    List<Match> all() {
        List<Match> all = new ArrayList<>();
        int token = 0;
        while (token < tape.size()) {
            if (!mayBegin(token)) {
                token++;
                continue;
            }
            List<Match> found = ranges.leading(token);
            if (found.isEmpty()) {
                Match one = read(token);
                found = one == null ? List.of() : ranges.trailing(one);
            }
            if (found.isEmpty()) {
                token++;
            } else {
                all.addAll(found);
                token = found.get(found.size() - 1).until();
            }
        }
        return ranges.shared(all);
    }

    private boolean mayBegin(int token) {
        return tape.isKnown(token)
                || tape.beginsPhrase(token)
                || tape.digits(token) >= 0
                || tape.isMark(token, "'’‘")
                || tape.is(token, "the")
                || mayBeginQuarter(token);
    }

    private boolean mayBeginQuarter(int token) {
        return tape.length(token) == 2 && tape.word(token).charAt(0) == 'q';
    }

    private @Nullable Match read(int token) {
        Match narrowed = narrowed(token);
        Match plain = daily(token);
        if (narrowed != null && (plain == null || narrowed.until() >= plain.until())) {
            return narrowed;
        }
        if (plain != null) {
            return plain;
        }
        return about(token);
    }

    /** "early 1990s", "the end of August", "mid-September", "later that year". */
    private @Nullable Match narrowed(int token) {
        int at = tape.is(token, "the") ? token + 1 : token;
        Lexicon.Phrase phrase = tape.phrase(at, Role.PART_OF);
        if (phrase == null && !tape.has(at, Role.PART_OF)) {
            return null;
        }
        Narrowing narrowing = Narrowing.of(phrase == null ? tape.value(at, Role.PART_OF) : phrase.value());
        int next = phrase == null ? at + 1 : tape.end(at, phrase);
        boolean hyphen = tape.isHyphen(next);
        next = hyphen || tape.is(next, "on") || tape.is(next, "in") ? next + 1 : next;
        if (next >= tape.size() || !tape.isOneSentence(token, next)) {
            return null;
        }
        Match inner = daily(next);
        int the = tape.is(next, "the") ? next + 1 : next;
        if (inner == null && tape.has(the, Role.UNIT) && !tape.has(the, Role.PLURAL) && tape.is(next, "the")) {
            Unit unit = Unit.of(tape.value(the, Role.UNIT));
            if (unit.compareTo(Unit.WEEK) >= 0 && unit.compareTo(Unit.CENTURY) <= 0 && !tape.is(the + 1, "of")) {
                inner = Match.of(next, the + 1, new Expression.Current(unit));
            }
        }
        if (inner == null || inner.expression() instanceof Expression.Fixed) {
            return null;
        }
        Match nested = inner.narrowing() == null ? inner.narrowed(narrowing) : inner;
        return nested.from(token);
    }

    /** A date with its time of day, before it or behind it. */
    private @Nullable Match daily(int token) {
        Match part = partOf(token);
        if (part != null) {
            return part;
        }
        Clocks.Clock clock = clocks.read(token);
        if (clock != null) {
            int at = clock.until();
            at = tape.isMark(at, ",") ? at + 1 : at;
            at = tape.is(at, "on") || tape.is(at, "of") ? at + 1 : at;
            Match date = at < tape.size() && tape.isOneSentence(token, at) ? core(at) : null;
            if (date != null && isDay(date.expression())) {
                return date.from(token).with(date.expression().at(clock.value()));
            }
            return Match.of(token, clock.until(), new Expression.Clock(clock.value()));
        }
        Match date = core(token);
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
        boolean of = tape.is(next, "of") || tape.is(next, "on");
        next = of ? next + 1 : tape.isMark(next, ",") ? next + 1 : next;
        Match date = next < tape.size() && tape.isOneSentence(token, next) ? core(next) : null;
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
        at = tape.is(at, "at") || tape.is(at, "around") || tape.is(at, "about") ? at + 1 : at;
        at = tape.is(at, "around") || tape.is(at, "about") ? at + 1 : at;
        if (at >= tape.size() || !tape.isOneSentence(date.from(), at)) {
            return date;
        }
        Clocks.Clock clock = clocks.read(at);
        if (clock != null) {
            return date.to(clock.until()).with(date.expression().at(clock.value()));
        }
        boolean in = tape.is(next, "in") && tape.is(next + 1, "the");
        int part = in ? next + 2 : tape.is(next, "at") ? next + 1 : next;
        part = tape.is(part, "early") || tape.is(part, "late") ? part + 1 : part;
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

    /** "nearly three years", "about a decade ago", "around May 15". */
    private @Nullable Match about(int token) {
        Lexicon.Phrase phrase = tape.phrase(token, Role.ABOUT);
        if (phrase == null && !tape.has(token, Role.ABOUT)) {
            return null;
        }
        int next = phrase == null ? token + 1 : tape.end(token, phrase);
        next = tape.isMark(next, ".") ? next + 1 : next;
        if (next >= tape.size() || !tape.isOneSentence(token, next)) {
            return null;
        }
        Match inner = daily(next);
        if (inner == null
                || inner.expression() instanceof Expression.Fixed fixed && fixed.type() != Timex.Type.DURATION) {
            return null;
        }
        return inner.from(token);
    }

    private @Nullable Match core(int token) {
        Match best = null;
        for (Reader reader : readers) {
            Match found = reader.read(token);
            if (found != null && (best == null || found.until() > best.until())) {
                best = found;
            }
        }
        return best;
    }

    private @Nullable Match vague(int token) {
        Lexicon.Phrase phrase = tape.phrase(token, Role.VAGUELY);
        if (phrase == null && !tape.has(token, Role.VAGUELY)) {
            return null;
        }
        if (phrase == null && tape.is(token, "future") && !tape.is(token - 1, "the") && !tape.is(token - 1, "near")) {
            return null;
        }
        int end = phrase == null ? token + 1 : tape.end(token, phrase);
        boolean goesOn = phrase != null
                && tape.is(end - 1, "past")
                && (tape.has(end, Role.UNIT)
                        || tape.has(end, Role.NUMBER)
                        || tape.has(end, Role.VAGUE)
                        || tape.digits(end) >= 0);
        if (goesOn || tape.is(token, "recently") && tape.is(token - 1, "as")) {
            return null;
        }
        Vaguely value = Vaguely.of(phrase == null ? tape.value(token, Role.VAGUELY) : phrase.value());
        int until = phrase == null ? token + 1 : tape.end(token, phrase);
        return Match.of(token, until, new Expression.Fixed(Timex.Type.DATE, value.name()));
    }

    /** A part of the day alone: "that night" is read elsewhere, "overnight" here. */
    private @Nullable Match clock(int token) {
        if (!tape.has(token, Role.PART) || tape.has(token, Role.PLURAL)) {
            return null;
        }
        boolean prepared = tape.is(token - 1, "at")
                || tape.is(token - 1, "by")
                || tape.is(token - 1, "until")
                || tape.is(token - 1, "in")
                || tape.is(token - 1, "the")
                        && (tape.is(token - 2, "in") || tape.is(token - 2, "during") || tape.is(token - 2, "by"));
        return prepared && !tape.is(token + 1, "of")
                ? Match.of(token, token + 1, new Expression.Clock(Part.code(tape.value(token, Role.PART))))
                : null;
    }

    private static Reader longest(Reader... readers) {
        return token -> {
            Match best = null;
            for (Reader reader : readers) {
                Match found = reader.read(token);
                if (found != null && (best == null || found.until() > best.until())) {
                    best = found;
                }
            }
            return best;
        };
    }
}
