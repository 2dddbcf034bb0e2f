package dossier.model;

import java.time.Instant;

/**
 * A file of the content folder before it is read.
 *
 * @param path from the content folder, with '/', in NFC
 * @param size in bytes
 */
public record Entry(String path, long size, Instant modified) {}
