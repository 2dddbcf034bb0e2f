package dossier.pipeline;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder `.dossier/NAME` beside a site called NAME: the store, and the layers of each article. All of it may be deleted at any time;
 * none of it is believed unless its digest is right.
 */
final class Kept {
    private static final Codec<Store> STORE = Codec.of(Store.class);
    private static final Codec<Article.Annotated> LAYERS = Codec.of(Article.Annotated.class);
    private static final int HEX = 64;
    /** Layers held in memory; more are read again from the disk. */
    private static final int HELD = 1_000;

    private final @Nullable Path folder;
    private final ConcurrentMap<ArticleId, Article.Annotated> held = new ConcurrentHashMap<>();

    Kept(Path site) {
        Path whole = site.toAbsolutePath().normalize();
        folder = whole.resolveSibling(".dossier").resolve(String.valueOf(whole.getFileName()));
    }

    private Kept() {
        folder = null;
    }

    /** Holds every article's layers, and writes nothing. */
    static Kept inMemory() {
        return new Kept();
    }

    /** What the last build of this program kept; empty where there is nothing to believe. */
    Store load(String program) throws IOException {
        Path file = folder == null ? null : folder.resolve("store");
        if (file == null || !Files.isRegularFile(file)) {
            return Store.empty(program);
        }
        byte[] bytes = checked(Files.readAllBytes(file));
        if (bytes == null) {
            return Store.empty(program);
        }
        try {
            Store store = STORE.decode(bytes);
            return store.program().equals(program) ? store : Store.empty(program);
        } catch (IOException e) {
            return Store.empty(program);
        }
    }

    /** When the store was written: files changed since, or at that very moment, are looked at anew. */
    @Nullable
    FileTime written() throws IOException {
        Path file = folder == null ? null : folder.resolve("store");
        return file != null && Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : null;
    }

    void save(Store store) throws IOException {
        if (folder != null) {
            write(folder.resolve("store"), STORE.encode(store));
        }
    }

    /** Keeps an article's layers; gives their digest. */
    Digest put(Article.Annotated article) throws IOException {
        byte[] bytes = LAYERS.encode(article);
        if (folder != null) {
            write(file(folder, article.id()), bytes);
        }
        hold(article);
        return Digest.of(bytes);
    }

    /** An article's layers; null where what is kept is not what the digest says. */
    Article.@Nullable Annotated get(ArticleId id, Digest digest) throws IOException {
        Article.Annotated known = held.get(id);
        if (known != null) {
            return known;
        }
        Path file = folder == null ? null : file(folder, id);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        byte[] bytes = checked(Files.readAllBytes(file));
        if (bytes == null || !Digest.of(bytes).equals(digest)) {
            return null;
        }
        try {
            Article.Annotated article = LAYERS.decode(bytes);
            hold(article);
            return article;
        } catch (IOException e) {
            return null;
        }
    }

    private void hold(Article.Annotated article) {
        if (folder == null || held.size() < HELD || held.containsKey(article.id())) {
            held.put(article.id(), article);
        }
    }

    /** Deletes the layers of articles that are no more. */
    void forget(Iterable<ArticleId> gone) throws IOException {
        for (ArticleId id : folder == null ? List.<ArticleId>of() : gone) {
            Files.deleteIfExists(file(folder, id));
        }
    }

    private static Path file(Path folder, ArticleId id) {
        return folder.resolve("layers").resolve(Digest.of(id.value()).brief(32));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        byte[] digest = Digest.of(bytes).hex().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(digest, HEX + bytes.length);
        System.arraycopy(bytes, 0, whole, HEX, bytes.length);
        Files.write(fresh, whole);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The bytes behind a digest that is theirs; null where it is not. */
    private static byte @Nullable [] checked(byte[] whole) {
        if (whole.length < HEX) {
            return null;
        }
        byte[] bytes = Arrays.copyOfRange(whole, HEX, whole.length);
        String digest = new String(whole, 0, HEX, StandardCharsets.US_ASCII);
        return Digest.of(bytes).hex().equals(digest) ? bytes : null;
    }
}
