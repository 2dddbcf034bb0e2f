package dossier.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of the look: those of the dossier's own `templates/` where it has them, file by file, else those that the program brings.
 *
 * @param folder null: the program's alone
 */
record Resources(@Nullable Path folder) {
    /** What the program brings besides templates; a dossier's own folder may hold more, which is published too. */
    private static final List<String> ASSETS = List.of(
            "assets/briefing.css",
            "assets/dossier.css",
            "assets/dossier.js",
            "assets/search.js",
            "assets/fonts/OFL.txt",
            "assets/fonts/arabic.woff2",
            "assets/fonts/armenian.woff2",
            "assets/fonts/hebrew.woff2",
            "assets/fonts/sans-cyrillic.woff2",
            "assets/fonts/sans-latin-ext.woff2",
            "assets/fonts/sans-latin-italic.woff2",
            "assets/fonts/sans-latin.woff2",
            "assets/fonts/serif-cyrillic.woff2",
            "assets/fonts/serif-latin-ext.woff2",
            "assets/fonts/serif-latin-italic.woff2",
            "assets/fonts/serif-latin.woff2");

    /** Null where neither has such a file. */
    byte @Nullable [] read(String name) throws IOException {
        Path own = own(name);
        if (own != null) {
            return Files.readAllBytes(own);
        }
        try (InputStream in = Resources.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** The name under which a user knows a file. */
    String place(String name) {
        Path own = own(name);
        return own == null ? "templates/" + name : own.toString().replace('\\', '/');
    }

    /** Every file that is published as it is, by name. */
    List<String> assets() throws IOException {
        TreeSet<String> names = new TreeSet<>(ASSETS);
        if (folder != null && Files.isDirectory(folder.resolve("assets"))) {
            try (Stream<Path> files = Files.walk(folder.resolve("assets"))) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.contains("/."))
                        .forEach(names::add);
            }
        }
        return new ArrayList<>(names);
    }

    /** The names of the dossier's own templates, without their extension: any of them may be a piece of any other. */
    List<String> ownTemplates() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    private @Nullable Path own(String name) {
        Path own = folder == null ? null : folder.resolve(name);
        return own != null && Files.isRegularFile(own) ? own : null;
    }
}
