package dossier.recognise.link;

import dossier.recognise.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names and their short forms: "Joe" for "Joseph". */
final class ShortForms {
    private static final Map<String, Set<String>> SHORT = read();

    private ShortForms() {}

    /** Whether one is a short form of the other, or both are of a third. */
    static boolean sameName(String one, String other) {
        Set<String> groups = SHORT.getOrDefault(one, Set.of());
        for (String group : SHORT.getOrDefault(other, Set.of())) {
            if (groups.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** The names of which a given name may be a form; itself where none is known. */
    static Set<String> groups(String given) {
        return SHORT.getOrDefault(given, Set.of(given));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (List<String> row : WordLists.rows("/dossier/recognise/link/en/short-forms.tsv")) {
            groups.computeIfAbsent(row.get(0), name -> new HashSet<>()).add(row.get(0));
            for (String form : row.get(1).split(" ")) {
                groups.computeIfAbsent(form, name -> new HashSet<>()).add(row.get(0));
            }
        }
        return groups;
    }
}
