package dossier.model;

/**
 * A captured article as it was found.
 *
 * @param path of the capture, as messages print it
 * @param digest of its bytes, unchanged
 * @param bytes its size
 * @param format `text`, `html` or `markdown`
 * @param charset the name of the character set that it was read in
 * @param stated its front matter overridden, key by key, by its sidecar
 */
public record Capture(
        String path, ArticleId id, Digest digest, long bytes, String format, String charset, Statements stated) {}
