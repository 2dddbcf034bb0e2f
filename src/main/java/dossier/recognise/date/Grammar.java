package dossier.recognise.date;

import dossier.model.Timex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all time expressions of a text: at each token the longest that some reader finds, with what narrows it and the time of day. */
final class Grammar {
    private final Tape tape;
    private final Daytimes daytimes;
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
        this.daytimes = new Daytimes(tape, this::core);
        this.ranges = new Ranges(tape, calendar, years);
        this.readers = List.of(
                this::vague,
                calendar,
                numeric,
                years,
                new Quarters(tape, years, yearly),
                feasts,
                new DaysOfMonth(tape),
                new Steps(tape),
                new Anchors(tape, amounts, dates),
                new Spans(tape, amounts),
                new Sets(tape, amounts),
                daytimes::alone);
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
        return tape.mayBegin(token)
                || tape.digits(token) >= 0
                || tape.isMark(token, "'’‘")
                || tape.isAny(token, "half", "q1", "q2", "q3", "q4", "h1", "h2");
    }

    private @Nullable Match read(int token) {
        Match narrowed = narrowed(token);
        Match plain = daytimes.read(token);
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
        next = hyphen || tape.isAny(next, "on", "in") ? next + 1 : next;
        if (next >= tape.size() || !tape.isOneSentence(token, next)) {
            return null;
        }
        Match inner = daytimes.read(next);
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
        Match inner = daytimes.read(next);
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
        if (phrase == null && tape.is(token, "future") && !tape.isAny(token - 1, "the", "near")) {
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
