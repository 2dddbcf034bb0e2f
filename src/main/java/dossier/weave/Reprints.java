package dossier.weave;

import dossier.model.ArticleId;
import dossier.model.Dossier.Reprint;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Stated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds articles with passages in common: stated by an editor, or told by their sketches. */
final class Reprints {
    /** Runs that more articles have are an agency's boilerplate or a page's furniture. */
    private static final int COMMON = 40;
    /** About 40 words in common, since an eighth of all runs is kept. */
    private static final int FEWEST = 4;

    private static final double LEAST_SHARE = 0.2;
    /** With as much of the longer one in common two captures are versions of one article, not a report and one that draws on it. */
    private static final double SAME = 0.9;

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
    private final SortedSet<Pair> versions = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Reprints(List<Gist> gists) {
        this.gists = gists;
        Map<String, Integer> byPage = new HashMap<>();
        for (int i = 0; i < gists.size(); i++) {
            byId.put(gists.get(i).id(), i);
            Found<String> url = gists.get(i).metadata().url();
            if (url != null) {
                byUrl.putIfAbsent(url.value(), i);
                String page = Addresses.page(url.value());
                // A site's front page is what captures give that know no better.
                Integer earlier = page.indexOf('/') < 0 && page.indexOf('?') < 0 ? null : byPage.putIfAbsent(page, i);
                if (earlier != null) {
                    versions.add(new Pair(i, earlier));
                }
            }
        }
    }

    /**
     * @param reprints by copy, then original, in the order of the gists
     * @param problems stated originals that are not in the dossier, and captures of one page of which nothing is stated
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
            int longer = Math.max(
                    gists.get(pair.copy).sketch().size(),
                    gists.get(pair.original).sketch().size());
            if (shared >= FEWEST && shared >= SAME * longer && !haveTwoPages(pair)) {
                versions.add(pair);
            }
        });
        for (Pair pair : versions) {
            // Whatever the sketches of short texts have in common: one page does not confirm itself.
            found.put(
                    pair,
                    new Reprint(
                            gists.get(pair.copy).id(), gists.get(pair.original).id(), 1, false));
        }
        for (int i = 0; i < gists.size(); i++) {
            Gist gist = gists.get(i);
            state(i, gist.metadata().reprintOf(), gist.capture().stated().reprintOf(), found);
            state(i, gist.metadata().versionOf(), gist.capture().stated().versionOf(), found);
        }
        for (Pair pair : versions) {
            warn(pair, found);
        }
        return new Result(List.copyOf(found.values()), problems);
    }

    /** Two addresses are two publications: the later is a reprint, and found as one. */
    private boolean haveTwoPages(Pair pair) {
        Found<String> one = gists.get(pair.copy).metadata().url();
        Found<String> other = gists.get(pair.original).metadata().url();
        return one != null && other != null && !Addresses.page(one.value()).equals(Addresses.page(other.value()));
    }

    private void warn(Pair pair, SortedMap<Pair, Reprint> found) {
        Reprint known = found.get(pair);
        if (known != null && !known.stated()) {
            Gist copy = gists.get(pair.copy);
            Gist original = gists.get(pair.original);
            problems.add(Problem.warning(
                    "article.version",
                    Position.of(copy.capture().path()),
                    "'" + copy.capture().path() + "' and '" + original.capture().path()
                            + "' are captures of one article",
                    "write 'version-of: " + original.id() + "' in "
                            + copy.capture().path() + ", or in its sidecar; until then they count as one source"));
        }
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
