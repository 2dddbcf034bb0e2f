package dossier.clean.judge;

import dossier.model.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines to keep so that they agree best with the article as people read it: what the weights are learnt from. */
final class Labels {
    private final List<List<String>> lines = new ArrayList<>();
    private final Map<Integer, Integer> wanted;
    private final int wantedSize;
    private final boolean[] kept;

    private Labels(List<Line> page, List<String> gold) {
        for (Line line : page) {
            lines.add(Overlap.tokens(line.text()));
        }
        wanted = Overlap.runs(gold);
        wantedSize = wanted.values().stream().mapToInt(Integer::intValue).sum();
        kept = new boolean[page.size()];
    }

    /** True for each line that belongs to the article. */
    static boolean[] of(List<Line> page, String gold) {
        List<String> tokens = Overlap.tokens(gold);
        Labels labels = new Labels(page, tokens);
        labels.begin();
        Set<String> vocabulary = new HashSet<>(tokens);
        double best = labels.f1();
        for (int round = 0; round < 2; round++) {
            best = labels.improve(best, vocabulary);
        }
        return labels.kept;
    }

    private void begin() {
        for (int i = 0; i < kept.length; i++) {
            List<String> line = lines.get(i);
            if (line.size() >= 4) {
                int shared = 0;
                for (int k = 0; k + 4 <= line.size(); k++) {
                    shared += wanted.containsKey(line.subList(k, k + 4).hashCode()) ? 1 : 0;
                }
                kept[i] = shared * 2 > line.size() - 3;
            }
        }
    }

    private double improve(double start, Set<String> vocabulary) {
        double best = start;
        for (int lonely = 0; lonely < 2; lonely++) {
            for (int i = 0; i < kept.length; i++) {
                boolean alone = !(i > 0 && kept[i - 1]) && !(i + 1 < kept.length && kept[i + 1]);
                if (lines.get(i).isEmpty()
                        || kept[i] && lonely == 0 && !alone
                        || !vocabulary.containsAll(lines.get(i)) && !kept[i]) {
                    continue;
                }
                kept[i] = !kept[i];
                double now = f1();
                if (now > best + 1e-9) {
                    best = now;
                } else {
                    kept[i] = !kept[i];
                }
            }
        }
        return best;
    }

    private double f1() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                found.addAll(lines.get(i));
            }
        }
        Map<Integer, Integer> got = new HashMap<>();
        int both = 0;
        int size = Math.max(0, found.size() - 3);
        for (int k = 0; k < size; k++) {
            int run = ((found.get(k).hashCode() * 31 + found.get(k + 1).hashCode()) * 31
                                    + found.get(k + 2).hashCode())
                            * 31
                    + found.get(k + 3).hashCode()
                    + 31 * 31 * 31 * 31;
            int count = got.merge(run, 1, Integer::sum);
            both += count <= wanted.getOrDefault(run, 0) ? 1 : 0;
        }
        return wantedSize + size == 0 ? 1 : 2.0 * both / (wantedSize + size);
    }
}
