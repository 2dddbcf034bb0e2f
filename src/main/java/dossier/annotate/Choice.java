package dossier.annotate;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Chooses, of all that the rules propose, what a reader can bear: of proposals on the same words the first, of one that says the same
 * again the first, and of each kind so many per thousand words.
 */
final class Choice {
    private static final int PER = 1000;
    /** Most notes of a kind per thousand words begun, where a kind would drown the others. */
    private static final Map<String, Integer> MOST = Map.of(
            "unattributed-claim", 6,
            "contested-number", 2,
            "anonymous-quotation", 4,
            "loaded-report-verb", 6,
            "scare-quotes", 3,
            "hedge", 1,
            "source-interest", 2,
            "vague-attribution", 8);

    private final int thousands;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final TreeSet<Span> taken = new TreeSet<>();
    private final List<Proposal> chosen = new ArrayList<>();

    private Choice(int words) {
        this.thousands = words / PER + 1;
    }

    /**
     * @param proposals by rank of their rules
     * @param words how many the article has
     */
    static List<Proposal> of(List<Proposal> proposals, int words) {
        Choice choice = new Choice(words);
        for (Proposal proposal : proposals) {
            if (choice.isFree(proposal.at()) && choice.isNew(proposal)) {
                choice.taken.add(proposal.at());
                choice.chosen.add(proposal);
            }
        }
        return choice.chosen;
    }

    /** Whether no chosen one, none of which overlap one another, lies on these words. */
    private boolean isFree(Span at) {
        Span before = taken.floor(at);
        Span behind = taken.ceiling(at);
        return (before == null || !before.overlaps(at)) && (behind == null || !behind.overlaps(at));
    }

    private boolean isNew(Proposal proposal) {
        if (!proposal.key().isEmpty() && keys.merge(proposal.rule() + " " + proposal.key(), 1, Integer::sum) > 1) {
            return false;
        }
        Integer most = MOST.get(proposal.kind());
        return most == null || kinds.merge(proposal.kind(), 1, Integer::sum) <= most * thousands;
    }
}
