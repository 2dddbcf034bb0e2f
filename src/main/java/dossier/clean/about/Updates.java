package dossier.clean.about;

import dossier.clean.page.Day;
import dossier.clean.page.Table;
import dossier.clean.page.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the day of a change from that of publication, by the words before it (`updated.tsv`). */
final class Updates {
    private static final Set<Integer> WORDS = words();

    private Updates() {}

    private static Set<Integer> words() {
        Set<Integer> words = new HashSet<>();
        for (List<String> row : Table.rows("updated.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                words.add(Words.of(word).hash(0));
            }
        }
        return words;
    }

    /** Whether the last such words before the day, on its line or alone on the line above, are those of a change. */
    static boolean isUpdated(Sight sight, int line, Day day) {
        Words words = sight.page().form(line).words();
        int last = -1;
        for (int i = 0; i < words.size() && words.start(i) < day.start(); i++) {
            last = WORDS.contains(words.hash(i)) ? i : last;
        }
        if (last >= 0) {
            for (Day other : sight.page().form(line).days()) {
                if (other.start() > words.start(last) && other.start() < day.start()) {
                    return false;
                }
            }
            return true;
        }
        if (words.size() == 0 || words.start(0) < day.start() || line == 0) {
            return false;
        }
        Words above = sight.page().form(line - 1).words();
        return above.size() > 0
                        && above.size() <= 3
                        && WORDS.contains(above.hash(above.size() == 1 ? 0 : above.size() - 1))
                || above.size() == 2 && WORDS.contains(above.hash(0));
    }
}
