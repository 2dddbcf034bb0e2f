package dossier.render.compare;

import dossier.model.Folding;
import dossier.model.Gist;
import dossier.model.Term;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A contested term, and who uses which of its words.
 *
 * @param uses by column, then most used first
 */
record Words(Term term, List<Use> uses) {
    /**
     * @param quoted how many of the `times` stand in a quotation
     * @param first where it stands first
     * @param side whose word it is, as a reader knows it; null: nobody's in particular
     */
    record Use(
            int column,
            String word,
            int times,
            int quoted,
            Point first,
            @Nullable String side) {}

    /** Every term of the dossier that an article uses, in the editors' order. */
    static List<Words> of(Columns columns, Site site) {
        Map<String, Term> terms = new TreeMap<>();
        site.dossier().reference().terms().forEach(term -> terms.putIfAbsent(term.concept(), term));
        Map<String, Map<String, Use>> uses = new TreeMap<>();
        for (Gist gist : site.dossier().gists()) {
            for (Gist.TermUse use : gist.terms()) {
                Term term = terms.get(use.concept());
                Point at = Point.of(gist.id(), use.at(), site);
                if (term != null && at != null) {
                    int column = columns.index(gist.id());
                    Use one = new Use(column, use.word(), 1, use.quoted() ? 1 : 0, at, side(term, use.word(), site));
                    uses.computeIfAbsent(use.concept(), key -> new TreeMap<>())
                            .merge(column + "\t" + Folding.fold(use.word()), one, Words::sum);
                }
            }
        }
        List<Words> words = new ArrayList<>();
        for (Term term : site.dossier().reference().terms()) {
            Map<String, Use> found = uses.remove(term.concept());
            if (found != null) {
                List<Use> sorted = new ArrayList<>(found.values());
                sorted.sort(Comparator.comparingInt(Use::column)
                        .thenComparing(Comparator.comparingInt(Use::times).reversed())
                        .thenComparing(Use::word));
                words.add(new Words(term, sorted));
            }
        }
        return words;
    }

    private static Use sum(Use one, Use other) {
        return new Use(one.column, one.word, one.times + other.times, one.quoted + other.quoted, one.first, one.side);
    }

    private static @Nullable String side(Term term, String used, Site site) {
        String folded = Folding.fold(used);
        for (Term.Word word : term.words()) {
            if (word.side() != null && Folding.fold(word.word()).equals(folded)) {
                var actor = site.lookup().actor(new dossier.model.ActorId(word.side()));
                return actor == null ? word.side() : actor.name();
            }
        }
        return null;
    }
}
