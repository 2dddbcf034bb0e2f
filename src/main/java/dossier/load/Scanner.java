package dossier.load;

import dossier.model.Cost;
import dossier.model.Entry;
import dossier.model.Folding;
import dossier.model.Position;
import dossier.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts the files of a content folder into captures, their sidecars and all others, by their names alone. */
final class Scanner {
    private static final String ARTICLES = "articles/";
    private static final Set<String> CAPTURES = Set.of("txt", "html", "htm", "xhtml", "md", "markdown");

    /** Files that somebody may take for captures; what else lies there (pictures, style sheets) is passed over in silence. */
    private static final Set<String> OTHER_DOCUMENTS = Set.of(
            "pdf", "mht", "mhtml", "epub", "doc", "docx", "odt", "rtf", "warc", "zip", "gz", "webarchive", "eml");

    private static final Set<String> FOLDERS = Set.of("actors", "sources", "events", "pages");

    private final String shown;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> articles = new ArrayList<>();
    private final SortedMap<String, Entry> sidecars = new TreeMap<>();
    private final List<Entry> others = new ArrayList<>();
    private final Map<String, Entry> taken = new HashMap<>();

    /** @param shown the content folder as messages print it */
    Scanner(String shown) {
        this.shown = shown;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Entry> articles() {
        return articles;
    }

    SortedMap<String, Entry> sidecars() {
        return sidecars;
    }

    List<Entry> others() {
        return others;
    }

    /** @param files by path */
    void sort(List<Entry> files) {
        Map<String, Entry> beside = new TreeMap<>();
        for (Entry file : files) {
            String extension = extension(file.path());
            if (!file.path().startsWith(ARTICLES)) {
                other(file, extension);
            } else if (CAPTURES.contains(extension)) {
                capture(file);
            } else if (extension.equals("yaml") || extension.equals("yml")) {
                Entry first = beside.putIfAbsent(stem(file.path()), file);
                if (first != null) {
                    twice(file, first);
                }
            } else if (OTHER_DOCUMENTS.contains(extension)) {
                problems.add(Problem.warning(
                        "article.format",
                        at(file),
                        "'." + extension + "' is no format of captures",
                        "save the page as .html, or its text as .txt"));
            }
        }
        articles.forEach(article -> {
            Entry sidecar = beside.remove(stem(article.path()));
            if (sidecar != null) {
                sidecars.put(article.path(), sidecar);
            }
        });
        beside.values().stream()
                .filter(sidecar -> !taken.containsKey(identity(sidecar)))
                .forEach(sidecar -> problems.add(Problem.warning(
                        "sidecar.alone",
                        at(sidecar),
                        "'" + Shown.of(sidecar.path()) + "' belongs to no capture",
                        "name it like its capture: NAME.txt and NAME.yaml")));
    }

    private void capture(Entry file) {
        Entry first = taken.putIfAbsent(identity(file), file);
        if (first == null) {
            articles.add(file);
        } else {
            twice(file, first);
        }
    }

    private void other(Entry file, String extension) {
        String path = file.path();
        int slash = path.indexOf('/');
        boolean single = path.equals("dossier.yaml") || path.equals("terms.yaml");
        if (single) {
            others.add(file);
        } else if (slash > 0 && FOLDERS.contains(path.substring(0, slash)) && extension.equals("md")) {
            boolean deep = path.indexOf('/', slash + 1) > 0 && !path.startsWith("pages/");
            Entry first = deep ? null : taken.putIfAbsent(identity(file), file);
            if (deep) {
                problems.add(new Problem(
                        Cost.ENTRY,
                        "entry.folder",
                        at(file),
                        "'" + Shown.of(path) + "' lies in a folder of its own",
                        "move it to " + path.substring(0, slash) + "/"));
            } else if (first != null) {
                twice(file, first);
            } else {
                others.add(file);
            }
        } else if (slash < 0 && (extension.equals("yaml") || extension.equals("yml"))
                || slash > 0 && FOLDERS.contains(path.substring(0, slash))) {
            problems.add(Problem.warning(
                    "file.unknown",
                    at(file),
                    "'" + Shown.of(path) + "' is not read",
                    "actors, sources, events and pages are .md files"));
        }
    }

    private void twice(Entry later, Entry first) {
        boolean same = stem(later.path()).equals(stem(first.path()));
        problems.add(new Problem(
                Walker.cost(later.path()),
                "id.twice",
                at(later),
                "'" + Shown.of(stem(later.path())) + "' is the id of '" + Shown.of(first.path())
                        + (same ? "' already" : "' already, but for capitals"),
                "rename one of them"));
    }

    private static String identity(Entry file) {
        return Folding.caseless(stem(file.path()));
    }

    private Position at(Entry file) {
        return Position.of(shown + "/" + Shown.of(file.path()));
    }

    /** A path without its extension. */
    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** In lower case, without the dot; empty for a name without one. */
    private static String extension(String path) {
        return path.substring(Math.min(path.length(), stem(path).length() + 1)).toLowerCase(Locale.ROOT);
    }
}
