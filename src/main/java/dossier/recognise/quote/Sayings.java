package dossier.recognise.quote;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says what in one stretch, by cue, subject and clause. */
final class Sayings {

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_SUBJECT = 40;

    /**
     * A cue with its speaker and what is said.
     *
     * @param said the words, in order; quotations each for itself
     */
    record Saying(@Nullable Span cue, @Nullable Span source, List<Said> said) {}

    record Said(Span at, boolean direct) {}

    private final Stretch s;
    private final Cues cues;
    private final List<QuoteMarks.Range> quotes;
    private final List<Saying> found = new ArrayList<>();
    private @Nullable NounPhrase lastSource;

    private Sayings(Stretch stretch, Cues cues) {
        this.s = stretch;
        this.cues = cues;
        this.quotes = stretch.quotes();
    }

    static List<Saying> of(Stretch stretch, Cues cues) {
        Sayings sayings = new Sayings(stretch, cues);
        sayings.byColon();
        for (int token = stretch.from; token < stretch.until; token++) {
            if (stretch.plain(token) && !sayings.byNoun(token)) {
                Cues.Cue cue = cues.at(stretch.reading, token);
                if (cue != null && sayings.take(cue)) {
                    token = cue.end() - 1;
                }
            }
        }
        return sayings.found;
    }

    /** "Orsk: No boat was turned away", as headlines and records of talks have it. */
    private void byColon() {
        int colon = s.from;
        while (s.plain(colon) && colon - s.from < LONGEST_LABEL && s.isNamePart(colon)) {
            colon++;
        }
        boolean starts = s.from == 0 || s.startsParagraph();
        if (!starts
                || colon == s.from
                || !s.is(colon, ":")
                || colon + 1 >= s.until
                || cues.is("label", s.folded(colon - 1))) {
            return;
        }
        List<Said> said = new ArrayList<>();
        addClause(said, s.reading.start(colon + 1), trimmedEnd());
        add(s.span(colon, colon + 1), new NounPhrase(s.from, colon), said);
    }

    /** "Orsk's claim that …", "her call for “…”". */
    private boolean byNoun(int noun) {
        boolean owned = s.is(noun - 1, "'s") || s.is(noun - 1, "'") || cues.is("owner", s.folded(noun - 1));
        if (!owned || !s.plain(noun - 1) || !cues.is("nominal", s.folded(noun))) {
            return false;
        }
        boolean content = cues.is("nominal-link", s.folded(noun + 1)) || s.quoted(noun + 1);
        NounPhrase owner = s.reading.isWord(noun - 1)
                ? new NounPhrase(noun - 1, noun)
                : NounPhrase.before(s, noun - 1, cues);
        if (!content || owner == null || noun + 1 >= s.until) {
            return false;
        }
        List<Said> said = new ArrayList<>();
        addClause(said, s.reading.start(noun + 1), clauseEnd(noun + 1));
        return add(s.span(noun, noun + 1), owner, said);
    }

    private boolean take(Cues.Cue cue) {
        if (cue.isOf("source", "per")) {
            return bySource(cue);
        }
        if (cue.start() <= s.from + 1 && cues.is("asked", s.folded(cue.start()))) {
            return byAsked(cue);
        }
        boolean lower = !s.reading.isCapitalised(cue.start());
        return (lower || s.isHeadline()) && byVerb(cue);
    }

    /** "Asked why …, she said": nobody is named who asks. */
    private boolean byAsked(Cues.Cue cue) {
        int end = cue.end();
        while (s.plain(end) && !s.is(end, ",")) {
            end++;
        }
        List<Said> said = new ArrayList<>();
        if (end > cue.end() + 1) {
            addClause(said, s.reading.start(cue.end()), s.reading.end(end - 1));
        }
        return add(s.span(cue.start(), cue.end()), null, said);
    }

    /** "According to Nela Orsk, …" and "…, according to Nela Orsk". */
    private boolean bySource(Cues.Cue cue) {
        int end = cue.end();
        while (s.plain(end) && end - cue.end() < 14 && !isClauseMark(end) && !cues.is("relative", s.folded(end))) {
            end++;
        }
        boolean name = s.reading.isCapitalised(cue.end()) || s.is(cue.end(), "the") || s.is(cue.end(), "a");
        if (end == cue.end() || cue.isOf("per") && !name) {
            return false;
        }
        int before = s.reading.start(cue.start());
        List<Said> said = new ArrayList<>();
        if (cue.start() - s.from > 1) {
            int first = s.is(s.from, "but") || s.is(s.from, "and") ? s.from + 1 : s.from;
            int last = cue.start();
            while (last > first && !s.quoted(last - 1) && !s.reading.isWord(last - 1)) {
                last--;
            }
            addClause(said, s.reading.start(first), last > first ? s.reading.end(last - 1) : before);
        } else if (end + 1 < s.until) {
            addClause(said, s.reading.start(end + 1), trimmedEnd());
        }
        return add(s.span(cue.start(), cue.end()), new NounPhrase(cue.end(), end), said);
    }

    private boolean byVerb(Cues.Cue cue) {
        int at = cue.start();
        String previous = s.folded(at - 1);
        boolean plainVerb = s.is(at, "said") || s.is(at, "says");
        if (at > s.from
                && s.plain(at - 1)
                && cues.is("before-noun", previous)
                && !(plainVerb && (previous.equals("that") || previous.equals("this")))) {
            return false;
        }
        if (previous.equals("'s") && s.plain(at - 1)
                || cue.bare() && cues.is("noun-too", s.folded(at)) && !takesBare(at)) {
            return false;
        }
        if (s.folded(at).endsWith("ing") && !s.folded(at - 1).equals("is") && !cues.is("be", previous)) {
            return byParticiple(cue);
        }
        NounPhrase behind = behindQuote(at);
        if (behind != null && cue.isOf("say", "tell", "noun") && !isPassive(at)) {
            return add(s.span(at, cue.end()), behind, before(behind.start(), cue.end(), null));
        }
        boolean quoteBefore = at > s.from && (s.quoted(at - 1) || isMark(at - 1, ",") && s.quoted(at - 2));
        NounPhrase left = quoteBefore ? null : NounPhrase.before(s, at, cues);
        boolean passive = isPassive(at);
        if (passive) {
            return byPassive(cue, left);
        }
        NounPhrase right = left == null || at > s.from && isMark(at - 1, ",") && !quotes.isEmpty()
                ? (quoteBefore || !quotes.isEmpty() || isMark(at - 1, ",")
                        ? NounPhrase.after(s, cue.end(), cues)
                        : null)
                : null;
        if (quoteBefore && right == null && s.plain(at - 2) == false && at - 2 >= s.from && isMark(at - 1, ",")) {
            left = NounPhrase.before(s, at, cues);
        }
        NounPhrase source = left != null ? left : right;
        if (isNaming(cue, left) || !counts(cue, left, right, quoteBefore)) {
            return false;
        }
        List<Said> said = quoteBefore || left == null && right != null
                ? before(cue.start(), cue.end(), right)
                : around(cue, left);
        return add(s.span(at, cue.end()), source, said);
    }

    /** All that stands between a quotation that ends in a comma, a question or an exclamation and the verb: its subject. */
    private @Nullable NounPhrase behindQuote(int verb) {
        int first = verb;
        while (s.plain(first - 1) && verb - first < LONGEST_SUBJECT && !cues.has(s.reading, first - 1, "say", "tell")) {
            first--;
        }
        if (!s.quoted(first - 1) || !s.endsOpen(first - 1) && !s.is(first, ",")) {
            return null;
        }
        while (first < verb && (!s.reading.isWord(first) || s.is(first, "as"))) {
            first++;
        }
        int end = verb;
        while (end > first && (NounPhrase.isBetween(s, end - 1, cues) || !s.reading.isWord(end - 1) && !s.is(end - 1, ")"))) {
            end--;
        }
        boolean clause = cues.is("bound", s.folded(first)) || cues.is("introducing", s.folded(first));
        return end > first && !clause ? new NounPhrase(first, end) : null;
    }

    /** "An islet called Marl": a name is given, and nobody speaks. */
    private boolean isNaming(Cues.Cue cue, @Nullable NounPhrase left) {
        boolean verb = left == null
                || left.end() < cue.start()
                || s.reading.isCapitalised(left.end() - 1)
                || cues.is("pronoun", s.folded(left.start()));
        return cues.is("naming", s.folded(cue.start())) && !verb && s.reading.isCapitalised(cue.end());
    }

    private boolean counts(Cues.Cue cue, @Nullable NounPhrase left, @Nullable NounPhrase right, boolean quoteBefore) {
        boolean quoteAfter = s.quoted(cue.end()) || s.quoted(cue.end() + 1);
        String next = s.folded(cue.end());
        if (cue.isOf("say", "tell")) {
            return left != null || right != null || quoteBefore || quoteAfter || next.equals("that");
        }
        if (left == null && right == null) {
            return false;
        }
        if (cue.isOf("act")) {
            return true;
        }
        boolean clause = cues.is("clause-start", next) || quoteAfter || s.reading.isCapitalised(cue.end());
        if (cue.isOf("think")) {
            return clause || quoteBefore;
        }
        return (quoteBefore || clause) && (left == null || isClear(left, cue.start()));
    }

    /** Whether a subject is one beyond doubt: a pronoun, a name, or people who speak. */
    private boolean isClear(NounPhrase subject, int verb) {
        int last = subject.end() - 1;
        return cues.is("pronoun", s.folded(last))
                || s.reading.isCapitalised(last)
                || verb > subject.end() && NounPhrase.isBetween(s, subject.end(), cues)
                || cues.is("speaking", s.folded(last));
    }

    private boolean isPassive(int verb) {
        String word = s.folded(verb);
        if (!word.endsWith("ed") && !cues.is("participle", word)) {
            return false;
        }
        int i = verb - 1;
        while (s.plain(i) && (s.folded(i).endsWith("ly") || cues.is("passive-adverb", s.folded(i)))) {
            i--;
        }
        return s.plain(i) && cues.is("be", s.folded(i));
    }

    private boolean byPassive(Cues.Cue cue, @Nullable NounPhrase left) {
        int by = cue.end();
        while (s.plain(by) && by - cue.end() < 4 && !s.is(by, "by")) {
            by++;
        }
        NounPhrase agent = s.is(by, "by") ? NounPhrase.after(s, by + 1, cues) : null;
        List<Said> said = new ArrayList<>();
        if (agent != null) {
            if (left != null) {
                addClause(said, s.reading.start(left.start()), s.reading.end(left.end() - 1));
            }
            return add(s.span(cue.start(), cue.end()), agent, said);
        }
        if (!cue.isOf("say", "think", "tell") && !s.is(cue.end(), "to") && !s.is(cue.end(), "as")) {
            return false;
        }
        addClause(said, s.reading.end(cue.end() - 1), trimmedEnd());
        return add(s.span(cue.start(), cue.end()), null, said);
    }

    /** Whether a verb's plain form can stand here: behind a helping verb, a pronoun, a plural or more than one. */
    private boolean takesBare(int verb) {
        int before = verb - 1;
        while (s.plain(before) && s.folded(before).endsWith("ly")) {
            before--;
        }
        String word = s.folded(before);
        return cues.is("auxiliary", word)
                || cues.is("pronoun", word)
                || cues.is("speaking", word)
                || word.endsWith("s") && !word.endsWith("ss") && !cues.is("be", word)
                || !s.plain(before)
                || s.is(before, ",");
    }

    /** "…, saying that …": the subject is the sentence's own. */
    private boolean byParticiple(Cues.Cue cue) {
        if (!isMark(cue.start() - 1, ",")
                && !s.is(cue.start() - 1, "and")
                && !s.is(cue.start() - 1, "by")
                && !s.is(cue.start() - 1, "before")
                && !s.is(cue.start() - 1, "while")
                && !s.is(cue.start() - 1, "after")
                && !(cue.start() - 1 >= s.from && s.quoted(cue.start() - 1))) {
            if (!cue.isOf("say", "tell")) {
                return false;
            }
        }
        boolean own = cue.isOf("say", "tell") && s.reading.isWord(cue.start() - 1) && !cues.is("bound", s.folded(cue.start() - 1));
        NounPhrase subject = own ? NounPhrase.before(s, cue.start(), cues) : null;
        NounPhrase main = lastSource != null ? lastSource : firstName(cue.start());
        NounPhrase source = subject != null ? subject : main;
        if (source == null) {
            return false;
        }
        List<Said> said = new ArrayList<>();
        int start = cue.isOf("tell") ? afterAddressed(cue.end()) : cue.end();
        addClause(said, start < s.until ? s.reading.start(start) : s.endUnit(), clauseEnd(start));
        return add(s.span(cue.start(), cue.end()), source, said);
    }

    /** The first name of the sentence, past what introduces it ("On Tuesday, …"). */
    private @Nullable NounPhrase firstName(int before) {
        int token = s.from;
        if (cues.is("introducing", s.folded(token))) {
            while (token < before && !s.is(token, ",")) {
                token++;
            }
        }
        for (int limit = token + 12; token < before && token < limit && s.plain(token); token++) {
            String word = s.folded(token);
            boolean name = s.reading.isCapitalised(token)
                    && (token > s.from
                            || s.reading.isCapitalised(token + 1)
                            || cues.is("pronoun", word)
                            || word.equals("the"));
            if (name || cues.is("pronoun", word)) {
                int end = token + 1;
                while (end < before
                        && s.plain(end)
                        && !word.isEmpty()
                        && (s.isNamePart(end) || word.equals("the") && end == token + 1)) {
                    end++;
                }
                return new NounPhrase(token, end);
            }
        }
        return null;
    }

    /** Quotations and clause before the cue, with the quotations that follow its speaker. */
    private List<Said> before(int cueStart, int cueEnd, @Nullable NounPhrase right) {
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
    private List<Said> merged(List<Said> said, int limit) {
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
    private List<Said> around(Cues.Cue cue, @Nullable NounPhrase left) {
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
        if (start < s.until) {
            addClause(said, s.reading.start(start), clauseEnd(start));
        }
        return said;
    }

    private boolean endsSoon(int token) {
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

    private int afterAddressed(int token) {
        int i = token;
        while (s.plain(i)
                && i - token < 7
                && (s.reading.isCapitalised(i) || cues.is("addressed", s.folded(i)) || s.is(i, "'s"))) {
            i++;
        }
        return i < s.until && !s.is(i, ".") ? i : token;
    }

    /** The end of a clause: a participle that says more, a semicolon, or the stretch's end without its stop. */
    private int clauseEnd(int from) {
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

    private int trimmedEnd() {
        int last = s.until - 1;
        while (last > s.from && !s.quoted(last) && !s.reading.isWord(last)) {
            last--;
        }
        return s.reading.end(last);
    }

    private void addQuote(List<Said> said, QuoteMarks.Range quote) {
        said.add(new Said(new Span(s.reading.in(), quote.start(), quote.end()), true));
    }

    /** A clause; one that is nothing but a quotation is direct. */
    private void addClause(List<Said> said, int start, int end) {
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

    private boolean add(Span cue, @Nullable NounPhrase source, List<Said> said) {
        if (said.isEmpty()) {
            return false;
        }
        if (source != null) {
            lastSource = source;
        }
        found.add(new Saying(cue, source == null ? null : s.span(source.start(), source.end()), said));
        return true;
    }

    private boolean isMark(int token, String mark) {
        return s.has(token) && s.reading.is(token, mark);
    }

    private boolean isClauseMark(int token) {
        String word = s.folded(token);
        return (word.length() == 1 && ",;:()".contains(word))
                || word.equals("-") && s.reading.isSpaced(token)
                || word.equals(".")
                        && (token + 1 >= s.until || s.folded(token - 1).length() > 4);
    }
}
