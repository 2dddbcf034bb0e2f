package dossier.recognise.quote;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says what in one stretch, by cue, subject and clause. */
final class Sayings {

    private static final int LONGEST_LABEL = 6;
    /** Sayings in one stretch, beyond which it is no prose. */
    private static final int MOST = 30;

    /**
     * A cue with its speaker and what is said.
     *
     * @param said the words, in order; quotations each for itself
     */
    record Saying(@Nullable Span cue, @Nullable Span source, List<Contents.Said> said) {}

    private final Stretch s;
    private final Cues cues;
    private final Contents contents;
    private final VerbTest test;
    private final List<Saying> found = new ArrayList<>();
    private @Nullable NounPhrase lastSource;

    private Sayings(Stretch stretch, Cues cues) {
        this.s = stretch;
        this.cues = cues;
        this.contents = new Contents(stretch, cues);
        this.test = new VerbTest(stretch, cues);
    }

    static List<Saying> of(Stretch stretch, Cues cues) {
        Sayings sayings = new Sayings(stretch, cues);
        sayings.byColon();
        for (int token = stretch.from; token < stretch.until && sayings.found.size() < MOST; token++) {
            if (stretch.plain(token) && !sayings.byNoun(token)) {
                Cues.Cue cue = cues.at(stretch.reading, token);
                if (cue != null && sayings.take(cue)) {
                    token = cue.end() - 1;
                }
            }
        }
        if (sayings.found.isEmpty() && stretch.quoted(stretch.from)) {
            sayings.byInsertion();
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
        List<Contents.Said> said = new ArrayList<>();
        contents.addClause(said, s.reading.start(colon + 1), contents.trimmedEnd());
        add(s.span(colon, colon + 1), new NounPhrase(s.from, colon), said);
    }

    /** "“It may be more, affirms Nela Orsk, a pilot. …”": the marks do not part what is said from who says it, as in French. */
    private void byInsertion() {
        for (int token = s.from + 1; s.quoted(token); token++) {
            Cues.Cue cue = s.reading.is(token - 1, ",") ? cues.at(s.reading, token) : null;
            if (cue == null
                    || !cue.isOf("say", "tell")
                    || cue.bare()
                    || s.folded(token).endsWith("ing")) {
                continue;
            }
            int first = s.folded(cue.end()).equals("to") ? cue.end() + 2 : cue.end();
            int end = first;
            while (s.quoted(end) && s.reading.isWord(end) && s.reading.isCapitalised(end)) {
                end++;
            }
            if (end - first > 1) {
                List<Contents.Said> said = new ArrayList<>();
                s.quotes().forEach(quote -> contents.addQuote(said, quote));
                add(s.span(token, cue.end()), new NounPhrase(first, end), said);
                return;
            }
        }
    }

    /** "Orsk's claim that …", "her call for “…”". */
    private boolean byNoun(int noun) {
        boolean owned = s.is(noun - 1, "'s") || s.is(noun - 1, "'") || cues.is("owner", s.folded(noun - 1));
        if (!owned || !s.plain(noun - 1) || !cues.is("nominal", s.folded(noun))) {
            return false;
        }
        boolean content = cues.is("nominal-link", s.folded(noun + 1)) || s.quoted(noun + 1);
        NounPhrase owner =
                s.reading.isWord(noun - 1) ? new NounPhrase(noun - 1, noun) : NounPhrase.before(s, noun - 1, cues);
        if (!content || owner == null || noun + 1 >= s.until) {
            return false;
        }
        List<Contents.Said> said = new ArrayList<>();
        contents.addClause(said, s.reading.start(noun + 1), contents.clauseEnd(noun + 1));
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
        List<Contents.Said> said = new ArrayList<>();
        if (end > cue.end() + 1) {
            contents.addClause(said, s.reading.start(cue.end()), s.reading.end(end - 1));
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
        List<Contents.Said> said = new ArrayList<>();
        if (cue.start() - s.from > 1) {
            int first = s.is(s.from, "but") || s.is(s.from, "and") ? s.from + 1 : s.from;
            int last = cue.start();
            while (last > first && !s.quoted(last - 1) && !s.reading.isWord(last - 1)) {
                last--;
            }
            contents.addClause(said, s.reading.start(first), last > first ? s.reading.end(last - 1) : before);
        } else if (end + 1 < s.until) {
            contents.addClause(said, s.reading.start(end + 1), contents.trimmedEnd());
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
                || cue.bare() && cues.is("noun-too", s.folded(at)) && !test.takesBare(at)) {
            return false;
        }
        if (s.folded(at).endsWith("ing") && !s.folded(at - 1).equals("is") && !cues.is("be", previous)) {
            return byParticiple(cue);
        }
        NounPhrase behind = NounPhrase.behindQuote(s, at, cues);
        if (behind != null && cue.isOf("say", "tell", "noun") && !test.isPassive(at)) {
            return add(s.span(at, cue.end()), behind, contents.before(behind.start(), cue.end(), null));
        }
        boolean quoteBefore = at > s.from && (s.quoted(at - 1) || isMark(at - 1, ",") && s.quoted(at - 2));
        NounPhrase left = quoteBefore ? null : NounPhrase.before(s, at, cues);
        if (left == null && !cue.isOf("noun") && cues.is("joining", previous) && s.plain(at - 1)) {
            left = lastSource != null ? lastSource : NounPhrase.first(s, at, cues);
            List<Contents.Said> joined = left == null ? List.of() : contents.behind(cue);
            return add(s.span(at, cue.end()), left, joined);
        }
        boolean passive = test.isPassive(at);
        if (passive) {
            return byPassive(cue, left);
        }
        NounPhrase right = left == null
                        || at > s.from && isMark(at - 1, ",") && !s.quotes().isEmpty()
                ? (quoteBefore || !s.quotes().isEmpty() || isMark(at - 1, ",")
                        ? NounPhrase.after(s, cue.end(), cues)
                        : null)
                : null;
        if (quoteBefore && right == null && s.plain(at - 2) == false && at - 2 >= s.from && isMark(at - 1, ",")) {
            left = NounPhrase.before(s, at, cues);
        }
        NounPhrase source = left != null ? left : right;
        if (test.isNaming(cue, left) || !test.counts(cue, left, right, quoteBefore)) {
            return false;
        }
        List<Contents.Said> said = quoteBefore || left == null && right != null
                ? contents.before(cue.start(), cue.end(), right)
                : contents.around(cue, left);
        return add(s.span(at, cue.end()), source, said);
    }

    private boolean byPassive(Cues.Cue cue, @Nullable NounPhrase left) {
        int by = cue.end();
        while (s.plain(by) && by - cue.end() < 4 && !s.is(by, "by")) {
            by++;
        }
        NounPhrase agent = s.is(by, "by") ? NounPhrase.after(s, by + 1, cues) : null;
        List<Contents.Said> said = new ArrayList<>();
        if (agent != null) {
            if (left != null) {
                contents.addClause(said, s.reading.start(left.start()), s.reading.end(left.end() - 1));
            }
            return add(s.span(cue.start(), cue.end()), agent, said);
        }
        if (!cue.isOf("say", "think", "tell") && !s.is(cue.end(), "to") && !s.is(cue.end(), "as")) {
            return false;
        }
        contents.addClause(said, s.reading.end(cue.end() - 1), contents.trimmedEnd());
        return add(s.span(cue.start(), cue.end()), null, said);
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
        boolean own = cue.isOf("say", "tell")
                && s.reading.isWord(cue.start() - 1)
                && !cues.is("bound", s.folded(cue.start() - 1));
        NounPhrase subject = own ? NounPhrase.before(s, cue.start(), cues) : null;
        NounPhrase main = lastSource != null ? lastSource : NounPhrase.first(s, cue.start(), cues);
        NounPhrase source = subject != null ? subject : main;
        if (source == null) {
            return false;
        }
        return add(s.span(cue.start(), cue.end()), source, contents.behind(cue));
    }

    private boolean add(Span cue, @Nullable NounPhrase source, List<Contents.Said> said) {
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
