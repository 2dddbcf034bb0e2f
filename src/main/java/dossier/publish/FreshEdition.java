package dossier.publish;

import dossier.model.Digest;
import dossier.model.SiteFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** An edition that grows beside the site. */
final class FreshEdition implements Publisher.Edition {
    private final Folders folders;
    private final SortedMap<String, Digest> old;
    private final SortedMap<String, Digest> files = new ConcurrentSkipListMap<>();
    private final @Nullable FileTime written;
    private boolean links = true;
    private boolean committed;

    FreshEdition(Folders folders, SortedMap<String, Digest> old) throws IOException {
        this.folders = folders;
        this.old = old;
        Path manifest = folders.site().resolve(Manifest.NAME);
        this.written = Files.exists(manifest) ? Files.getLastModifiedTime(manifest) : null;
    }

    @Override
    public boolean keep(String path, Digest digest) throws IOException {
        if (!digest.equals(old.get(path))) {
            return false;
        }
        Path from = folders.site().resolve(path);
        if (!Files.isRegularFile(from) || !isAsWritten(from, digest)) {
            return false;
        }
        Path to = place(path);
        take(from, to);
        files.put(path, digest);
        return true;
    }

    /** A file older than its manifest was not touched since; of others the bytes decide. */
    private boolean isAsWritten(Path file, Digest digest) throws IOException {
        return written != null && Files.getLastModifiedTime(file).compareTo(written) < 0
                || Digest.of(Files.readAllBytes(file)).equals(digest);
    }

    private void take(Path from, Path to) throws IOException {
        if (links) {
            try {
                Files.createLink(to, from);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                links = false;
            }
        }
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public void put(SiteFile file) throws IOException {
        Files.write(place(file.path()), file.bytes());
        files.put(file.path(), Digest.of(file.bytes()));
    }

    private Path place(String path) throws IOException {
        Path place = folders.fresh().resolve(path).normalize();
        if (!place.startsWith(folders.fresh()) || path.equals(Manifest.NAME)) {
            throw new IllegalArgumentException("not a path inside a site: " + path);
        }
        Files.createDirectories(place.getParent());
        return place;
    }

    @Override
    public int commit() throws IOException {
        if (Files.isDirectory(folders.site())) {
            carryOver();
        }
        Files.write(folders.fresh().resolve(Manifest.NAME), Manifest.write(files));
        folders.exchange();
        committed = true;
        int changed = 0;
        for (var file : files.entrySet()) {
            changed += file.getValue().equals(old.get(file.getKey())) ? 0 : 1;
        }
        return changed;
    }

    /** Files that others put into the site (a `CNAME`) stay in it. */
    private void carryOver() throws IOException {
        Path site = folders.site();
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!old.containsKey(path) && !files.containsKey(path) && !path.equals(Manifest.NAME)) {
                    Path to = folders.fresh().resolve(path);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            Folders.delete(folders.fresh());
        }
    }
}
