package dossier.load;

import dossier.model.Cost;
import dossier.model.Entry;
import dossier.model.Position;
import dossier.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files below a folder, by path. Hidden ones are left out; a symbolic link counts as the file that it leads to where that lies
 * in the folder too, and links to folders are not followed, so that no loop is walked.
 */
final class Walker {
    private final Path root;
    private final String shown;
    private final List<Entry> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param shown the folder as messages print it */
    Walker(Path root, String shown) throws IOException {
        this.root = root.toRealPath();
        this.shown = shown;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Entry> walk() throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        folders.add(root);
        while (!folders.isEmpty()) {
            Path folder = folders.remove();
            List<Path> children = children(folder);
            for (Path child : children) {
                visit(child, children, folders);
            }
        }
        files.sort(Comparator.comparing(Entry::path));
        problems.sort(Comparator.comparing(problem -> problem.at().file()));
        return files;
    }

    private List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (AccessDeniedException e) {
            problem(folder, "file.unreadable", "cannot be read", null);
        }
        children.sort(Comparator.comparing(Walker::isDecomposed).thenComparing(Path::toString));
        return children;
    }

    /** Of two names that are one in NFC, the one in NFC goes first: it is the one that is opened. */
    private static boolean isDecomposed(Path path) {
        return !Normalizer.isNormalized(path.getFileName().toString(), Normalizer.Form.NFC);
    }

    private void visit(Path child, List<Path> siblings, Deque<Path> folders) throws IOException {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        BasicFileAttributes own = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (own.isDirectory()) {
            if (!isCompanion(child, siblings)) {
                folders.add(child);
            }
            return;
        }
        BasicFileAttributes attributes = own.isSymbolicLink() ? target(child) : own;
        if (attributes == null) {
            return;
        }
        if (attributes.isRegularFile()) {
            files.add(new Entry(
                    path(child),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant()));
        } else {
            problem(child, "file.kind", "is no file", "put a copy of the file in its place");
        }
    }

    /** What a symbolic link leads to; null where it must not be followed, which is said. */
    private @Nullable BasicFileAttributes target(Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            problem(link, "file.link", "is a symbolic link to nothing", "put a copy of the file in its place");
            return null;
        }
        BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
        if (!target.startsWith(root)) {
            problem(link, "file.link", "is a symbolic link out of the folder", "put a copy of the file in its place");
            return null;
        }
        if (attributes.isDirectory()) {
            problems.add(Problem.warning(
                    "file.link", at(link), "'" + name(link) + "' is a symbolic link to a folder: not followed", null));
            return null;
        }
        return attributes;
    }

    /** Whether it is the folder `NAME_files` that browsers save beside `NAME.html` with a page's pictures and frames. */
    private static boolean isCompanion(Path folder, List<Path> siblings) {
        String name = folder.getFileName().toString();
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return siblings.stream()
                .map(sibling -> sibling.getFileName().toString())
                .anyMatch(other -> other.startsWith(page + ".")
                        && other.toLowerCase(Locale.ROOT)
                                .substring(page.length())
                                .startsWith(".htm"));
    }

    private void problem(Path path, String code, String what, @Nullable String hint) {
        problems.add(new Problem(cost(path(path)), code, at(path), "'" + name(path) + "' " + what, hint));
    }

    /** What a file costs that cannot be taken. */
    static Cost cost(String path) {
        return path.equals("dossier.yaml") ? Cost.BUILD : path.startsWith("articles/") ? Cost.ARTICLE : Cost.ENTRY;
    }

    private Position at(Path path) {
        return Position.of(shown + "/" + Shown.of(path(path)));
    }

    private static String name(Path path) {
        return Shown.of(path.getFileName().toString());
    }

    private String path(Path child) {
        List<String> names = new ArrayList<>();
        root.relativize(child).forEach(name -> names.add(name.toString()));
        return Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC);
    }
}
