package dossier.recognise.quote;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said: the quotations and clauses of a stretch that belong to a cue. */
final class Contents {
    /** @param direct nothing but a quotation */
    record Said(Span at, boolean direct) {}

    private final Stretch s;
    private final Cues cues;
    private final List<QuoteMarks.Range> quotes;

    Contents(Stretch stretch, Cues cues) {
        this.s = stretch;
        this.cues = cues;
        this.quotes = stretch.quotes();
    }

    /** Quotations and clause before the cue, with the quotations that follow its speaker. */
    List<Said> before(int cueStart, int cueEnd, @Nullable NounPhrase right) {
        List<Said> said = new ArrayList<>();
        int limit = s.reading.start(cueStart);
        boolean any = false;
        for (QuoteMarks.Range quote : quotes) {
            if (quote.end() <= limit) {
                any = true;
            }
        }
        if (any) {
            for (QuoteMarks.Range quote : quotes) {
                addQuote(said, quote);
            }
            return merged(said, limit);
        }
        int last = cueStart;
        while (last > s.from && !s.reading.isWord(last - 1)) {
            last--;
        }
        if (last > s.from) {
            addClause(said, s.startUnit(), s.reading.end(last - 1));
        }
        if (said.isEmpty() && right != null) {
            for (QuoteMarks.Range quote : quotes) {
                addQuote(said, quote);
            }
            int after = right.end();
            if (said.isEmpty() && s.has(after)) {
                addClause(said, s.reading.start(after), trimmedEnd());
            }
        }
        return said;
    }

    /** Where words of a clause stand between quotations before the cue, all of it is one mixed saying. */
    List<Said> merged(List<Said> said, int limit) {
        Span first = said.get(0).at();
        if (first.start() - s.startUnit() <= 2) {
            return said;
        }
        Span last = first;
        List<Said> rest = new ArrayList<>();
        for (Said piece : said) {
            if (piece.at().end() <= limit) {
                last = piece.at();
            } else {
                rest.add(piece);
            }
        }
        List<Said> mixed = new ArrayList<>();
        mixed.add(new Said(new Span(s.reading.in(), s.startUnit(), last.end()), false));
        mixed.addAll(rest);
        return mixed;
    }

    /** What follows the cue, or, where nothing does, what stands before its subject. */
    List<Said> around(Cues.Cue cue, @Nullable NounPhrase left) {
        List<Said> said = new ArrayList<>();
        int start = cue.isOf("tell") ? afterAddressed(cue.end()) : cue.end();
        int subject = left == null ? cue.start() : left.start();
        String gap = subject > s.from ? s.folded(subject - 1) : "";
        boolean behind = subject - s.from > 3 && (gap.equals(",") && !s.quoted(subject - 1) || s.quoted(subject - 1));
        if (behind && (s.quoted(subject - 1) || s.quoted(subject - 2))) {
            return before(subject, cue.end(), null);
        }
        if (behind && endsSoon(cue.end())) {
            int last = subject;
            while (last > s.from && !s.reading.isWord(last - 1)) {
                last--;
            }
            addClause(said, s.startUnit(), s.reading.end(last - 1));
            return said;
        }
        boolean inserted = gap.equals(",") && s.is(cue.end(), ",") && subject - s.from > 2;
        if (inserted) {
            addClause(said, s.startUnit(), s.reading.start(subject - 1));
        }
        if (start < s.until) {
            addClause(said, s.reading.start(start), clauseEnd(start));
        }
        return said;
    }

    /** What follows a cue, the person told left out. */
    List<Said> behind(Cues.Cue cue) {
        List<Said> said = new ArrayList<>();
        int start = cue.isOf("tell") ? afterAddressed(cue.end()) : cue.end();
        if (start < s.until) {
            addClause(said, s.reading.start(start), clauseEnd(start));
        }
        return said;
    }

    boolean endsSoon(int token) {
        int words = 0;
        for (int i = token; s.has(i); i++) {
            if (s.quoted(i)) {
                return false;
            }
            words += s.reading.isWord(i) ? 1 : 0;
            if (s.is(i, "that") || words > 6) {
                return false;
            }
        }
        return true;
    }

    int afterAddressed(int token) {
        for (int that = token; s.plain(that) && that - token < 10; that++) {
            if (s.is(that, "that") || s.is(that, "to") && that > token) {
                return that;
            }
        }
        int i = token;
        while (s.plain(i)
                && i - token < 7
                && (s.reading.isCapitalised(i) || cues.is("addressed", s.folded(i)) || s.is(i, "'s"))) {
            i++;
        }
        return i < s.until && !s.is(i, ".") ? i : token;
    }

    /** The end of a clause: a participle that says more, a semicolon, or the stretch's end without its stop. */
    int clauseEnd(int from) {
        for (int token = from + 1; token < s.until; token++) {
            if (!s.plain(token)) {
                continue;
            }
            if (s.is(token, ";")) {
                return s.reading.end(token - 1);
            }
            boolean more = isMark(token - 1, ",")
                    && s.folded(token).endsWith("ing")
                    && cues.has(s.reading, token, "say", "tell", "act", "think");
            if (more || isMark(token - 1, ",") && s.is(token, "according")) {
                return s.reading.end(token - 2 >= from ? token - 2 : token - 1);
            }
        }
        return trimmedEnd();
    }

    int trimmedEnd() {
        int last = s.until - 1;
        while (last > s.from && !s.quoted(last) && !s.reading.isWord(last)) {
            last--;
        }
        return s.reading.end(last);
    }

    void addQuote(List<Said> said, QuoteMarks.Range quote) {
        said.add(new Said(new Span(s.reading.in(), quote.start(), quote.end()), true));
    }

    /** A clause; one that is nothing but a quotation is direct. */
    void addClause(List<Said> said, int start, int end) {
        int first = s.reading.tokenAt(start);
        while (first < s.until && s.plain(first) && !s.reading.isWord(first)) {
            first++;
        }
        if (first >= s.until || end - s.reading.start(first) < 2) {
            return;
        }
        List<QuoteMarks.Range> inside = new ArrayList<>();
        int plainWords = 0;
        for (int token = first; token < s.until && s.reading.start(token) < end; token++) {
            plainWords += s.plain(token) && s.reading.isWord(token) && !s.is(token, "that") ? 1 : 0;
        }
        for (QuoteMarks.Range quote : quotes) {
            if (quote.start() >= start && quote.start() < end) {
                inside.add(quote);
            }
        }
        if (plainWords == 0 && !inside.isEmpty()) {
            inside.forEach(quote -> addQuote(said, quote));
        } else {
            int to = inside.isEmpty()
                    ? end
                    : Math.max(end, Math.min(inside.get(inside.size() - 1).end(), s.endUnit()));
            said.add(new Said(new Span(s.reading.in(), s.reading.start(first), to), false));
        }
    }

    private boolean isMark(int token, String mark) {
        return s.has(token) && s.reading.is(token, mark);
    }
}
