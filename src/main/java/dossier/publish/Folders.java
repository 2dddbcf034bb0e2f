package dossier.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folders beside a site in which an edition is made ready and an old one waits to be deleted. */
record Folders(Path site, Path fresh, Path ready, Path old) {
    static Folders of(Path site) {
        Path whole = site.toAbsolutePath().normalize();
        String name = String.valueOf(whole.getFileName());
        return new Folders(
                whole,
                whole.resolveSibling("." + name + ".new"),
                whole.resolveSibling("." + name + ".ready"),
                whole.resolveSibling("." + name + ".old"));
    }

    /**
     * Ends what a killed build began. An edition that was ready takes its place if the old one had already left it; whatever else lies
     * about is deleted.
     */
    void mend() throws IOException {
        if (!Files.exists(site)) {
            if (Files.isDirectory(ready)) {
                Files.move(ready, site);
            } else if (Files.isDirectory(old)) {
                Files.move(old, site);
            }
        }
        delete(fresh);
        delete(ready);
        delete(old);
    }

    /** Two renames: for the instant between them there is no site, and `mend` knows what to do. */
    void exchange() throws IOException {
        Files.move(fresh, ready);
        if (Files.exists(site)) {
            Files.move(site, old);
        }
        Files.move(ready, site);
        delete(old);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path each, java.io.@org.jspecify.annotations.Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
