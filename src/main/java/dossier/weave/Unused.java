package dossier.weave;

import dossier.model.Gist;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.model.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of the reference that no article makes use of. */
final class Unused {
    private Unused() {}

    /** Contested terms of which no article uses a word. */
    static List<Problem> terms(List<Gist> gists, Reference reference) {
        Set<String> used = new HashSet<>();
        for (Gist gist : gists) {
            gist.terms().forEach(use -> used.add(use.concept()));
        }
        return reference.terms().stream()
                .filter(term -> !used.contains(term.concept()))
                .map(Unused::problem)
                .toList();
    }

    private static Problem problem(Term term) {
        return Problem.warning(
                "term.unused",
                term.at(),
                "no article uses a word of the term '" + term.concept() + "'",
                "check how its words are spelt");
    }
}
