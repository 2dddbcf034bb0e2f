package dossier.pipeline;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Waits until something below some folders changes and has come to rest. */
public final class Watcher implements AutoCloseable {
    /** An editor saves in several steps: a change counts when nothing followed it for this long. */
    private static final long QUIET_MILLIS = 120;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** Folders that are not there are not watched. */
    public Watcher(List<Path> roots) throws IOException {
        service = FileSystems.getDefault().newWatchService();
        for (Path root : roots) {
            watch(root);
        }
    }

    private void watch(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Returns after the next change, once it has come to rest. */
    public void await() throws IOException, InterruptedException {
        boolean changed = take(service.take());
        while (true) {
            WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null && changed) {
                return;
            }
            changed |= take(key == null ? service.take() : key);
        }
    }

    /** Whether an event is about more than an editor's own scratch files. */
    private boolean take(WatchKey key) throws IOException {
        boolean counts = false;
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name) || folder == null) {
                counts = true;
                continue;
            }
            String file = name.toString();
            counts |= !file.startsWith(".") && !file.endsWith("~") && !file.endsWith(".swp");
            if (event.kind() == ENTRY_CREATE) {
                watch(folder.resolve(name));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
