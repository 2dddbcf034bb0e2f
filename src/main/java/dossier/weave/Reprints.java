package dossier.weave;

import dossier.model.ArticleId;
import dossier.model.Dossier.Reprint;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Problem;
import dossier.model.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds articles with passages in common: stated by an editor, or told by their sketches. */
final class Reprints {
    /** Runs that more articles have are an agency's boilerplate or a page's furniture. */
    private static final int COMMON = 40;
    /** About 40 words in common, since an eighth of all runs is kept. */
    private static final int FEWEST = 4;

    private static final double LEAST_SHARE = 0.2;

    private record Pair(int copy, int original) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::copy)
                    .thenComparingInt(Pair::original)
                    .compare(this, other);
        }
    }

    private final List<Gist> gists;
    private final Map<ArticleId, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byUrl = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Reprints(List<Gist> gists) {
        this.gists = gists;
        for (int i = 0; i < gists.size(); i++) {
            byId.put(gists.get(i).id(), i);
            Found<String> url = gists.get(i).metadata().url();
            if (url != null) {
                byUrl.putIfAbsent(url.value(), i);
            }
        }
    }

    /**
     * @param reprints by copy, then original, in the order of the gists
     * @param problems stated originals that are not in the dossier
     */
    record Result(List<Reprint> reprints, List<Problem> problems) {}

    /** @param gists by date of publication: of two alike the later is the copy */
    static Result of(List<Gist> gists) {
        return new Reprints(gists).found();
    }

    private Result found() {
        SortedMap<Pair, Reprint> found = new TreeMap<>();
        shared().forEach((pair, shared) -> {
            int size = Math.min(
                    gists.get(pair.copy).sketch().size(),
                    gists.get(pair.original).sketch().size());
            if (shared >= FEWEST && shared >= LEAST_SHARE * size) {
                found.put(pair, reprint(pair, shared, false));
            }
        });
        for (int i = 0; i < gists.size(); i++) {
            Gist gist = gists.get(i);
            state(i, gist.metadata().reprintOf(), gist.capture().stated().reprintOf(), found);
            state(i, gist.metadata().versionOf(), gist.capture().stated().versionOf(), found);
        }
        return new Result(List.copyOf(found.values()), problems);
    }

    private Map<Pair, Integer> shared() {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < gists.size(); i++) {
            for (Long hash : gists.get(i).sketch()) {
                holders.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Pair, Integer> shared = new TreeMap<>();
        for (List<Integer> holding : holders.values()) {
            if (holding.size() <= COMMON) {
                for (int i = 0; i < holding.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        shared.merge(new Pair(holding.get(i), holding.get(j)), 1, Integer::sum);
                    }
                }
            }
        }
        return shared;
    }

    private void state(
            int copy,
            @Nullable Found<String> original,
            @Nullable Stated<String> stated,
            SortedMap<Pair, Reprint> found) {
        if (original == null) {
            return;
        }
        String value = original.value();
        Integer known = byId.getOrDefault(new ArticleId(value), byUrl.get(value));
        if (known != null && known != copy) {
            Pair pair = new Pair(copy, known);
            Reprint detected = found.remove(new Pair(known, copy));
            Reprint measured = detected != null ? detected : found.get(pair);
            found.put(
                    pair,
                    new Reprint(
                            gists.get(copy).id(),
                            gists.get(known).id(),
                            measured == null ? 0 : measured.share(),
                            true));
        } else if (stated != null && !value.contains(":")) {
            problems.add(
                    Problem.warning("statement.article", stated.at(), "no article is called '" + value + "'", null));
        }
    }

    private Reprint reprint(Pair pair, int shared, boolean stated) {
        Gist copy = gists.get(pair.copy);
        double share = (double) shared / Math.max(1, copy.sketch().size());
        return new Reprint(copy.id(), gists.get(pair.original).id(), Math.min(1, share), stated);
    }
}
