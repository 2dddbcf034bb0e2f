package dossier.model;

/**
 * A file of the site.
 *
 * @param path from the site's root, with '/'
 * @param bytes not to be changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent")
public record SiteFile(String path, byte[] bytes) {}
