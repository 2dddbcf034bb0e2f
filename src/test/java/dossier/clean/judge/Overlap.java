package dossier.clean.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far an extracted text agrees with what people read as the article: runs of four words that both have (Scrapinghub 2020). */
final class Overlap {
    private static final int RUN = 4;

    private Overlap() {}

    /** Precision and recall of one page; NaN where there is nothing to divide by. */
    record Score(double precision, double recall, double f1) {}

    static Score score(List<String> gold, List<String> found) {
        Map<Integer, Integer> wanted = runs(gold);
        Map<Integer, Integer> got = runs(found);
        int both = 0;
        for (Map.Entry<Integer, Integer> run : wanted.entrySet()) {
            both += Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0));
        }
        int inGold = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int inFound = got.values().stream().mapToInt(Integer::intValue).sum();
        double f1 = inGold + inFound == 0 ? 1 : 2.0 * both / (inGold + inFound);
        return new Score((double) both / inFound, (double) both / inGold, f1);
    }

    static Map<Integer, Integer> runs(List<String> tokens) {
        Map<Integer, Integer> runs = new HashMap<>();
        if (tokens.isEmpty()) {
            return runs;
        }
        if (tokens.size() < RUN) {
            runs.put(tokens.hashCode(), 1);
            return runs;
        }
        for (int i = 0; i + RUN <= tokens.size(); i++) {
            runs.merge(tokens.subList(i, i + RUN).hashCode(), 1, Integer::sum);
        }
        return runs;
    }

    /** Letters, digits and underscores in a row, case kept. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c) || c == '_';
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return tokens;
    }
}
