package dossier.clean.about;

import dossier.clean.page.Words;
import java.util.List;
import java.util.Optional;

/** Takes the site's name off a title: "Pier closes - The Kelm Courier". */
final class SiteSuffix {
    private static final List<String> SEPARATORS = List.of(
            " | ", " - ", " – ", " — ", " :: ", " • ", " » ", " · ", " / ", "｜", " ‹ ", " « ", " ― ", " : ", ": ");

    private SiteSuffix() {}

    /**
     * The title without what follows (or goes before) a separator and is the site's name, or the page's own headline where the title begins
     * with it.
     */
    static String without(String title, List<String> names) {
        String rest = title.strip();
        for (int round = 0; round < 3; round++) {
            String shorter = shortened(rest, names);
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private static String shortened(String title, List<String> names) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            boolean colon = separator.endsWith(": ");
            if (last > 0
                    && !colon
                    && names.stream().anyMatch(name -> isName(title.substring(last + separator.length()), name))) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(separator);
            if (first > 0 && names.stream().anyMatch(name -> isName(title.substring(0, first), name))) {
                return title.substring(first + separator.length()).strip();
            }
        }
        return title;
    }

    /** What stands behind the last separator, where it is short enough to be a name; what the title's pages agree on is not asked. */
    static Optional<String> of(String title) {
        for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " » ", "｜")) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String name = title.substring(last + separator.length()).strip();
                if (!name.isEmpty() && Words.of(name).size() <= 4) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String words, String name) {
        String a = letters(words);
        String b = letters(name);
        return !a.isEmpty()
                && (a.equals(b)
                        || a.equals("the" + b)
                        || b.equals("the" + a)
                        || b.length() > 4 && a.length() > 4 && (a.startsWith(b) || b.startsWith(a)));
    }

    /** Letters and digits alone, small. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
