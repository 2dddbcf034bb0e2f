package dossier.recognise.quote;

import org.jspecify.annotations.Nullable;

/** Tells cue verbs that report from the same words used otherwise: as nouns, in names, in the passive. */
final class VerbTest {
    private final Stretch s;
    private final Cues cues;

    VerbTest(Stretch stretch, Cues cues) {
        this.s = stretch;
        this.cues = cues;
    }

    /** "An islet called Marl": a name is given, and nobody speaks. */
    boolean isNaming(Cues.Cue cue, @Nullable NounPhrase left) {
        boolean verb = left == null
                || left.end() < cue.start()
                || s.reading.isCapitalised(left.head())
                || cues.is("pronoun", s.folded(left.start()));
        return cues.is("naming", s.folded(cue.start())) && !verb && s.reading.isCapitalised(cue.end());
    }

    boolean counts(Cues.Cue cue, @Nullable NounPhrase left, @Nullable NounPhrase right, boolean quoteBefore) {
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
        boolean relative = left != null && cues.is("relative", s.folded(left.start() - 1)) && s.plain(left.start() - 1);
        boolean clause = relative || cues.is("clause-start", next) || quoteAfter || s.reading.isCapitalised(cue.end());
        if (cue.isOf("think")) {
            return clause || quoteBefore;
        }
        return (quoteBefore || clause) && (left == null || isClear(left, cue.start()));
    }

    /** Whether a subject is one beyond doubt: a pronoun, a name, or people who speak. */
    boolean isClear(NounPhrase subject, int verb) {
        int last = subject.head();
        return cues.is("pronoun", s.folded(last))
                || s.reading.isCapitalised(last)
                || verb > subject.end() && NounPhrase.isBetween(s, subject.end(), cues)
                || cues.is("speaking", s.folded(last));
    }

    boolean isPassive(int verb) {
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

    /** Whether a verb's plain form can stand here: behind a helping verb, a pronoun, a plural or more than one. */
    boolean takesBare(int verb) {
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
}
