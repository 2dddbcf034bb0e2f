package dossier.model;

/**
 * A value of the metadata, and where it comes from.
 *
 * @param where `stated`, `json-ld`, `meta`, `microdata`, `time`, `byline`, `dateline`, `text`, `address`, `copyright`, `comment`, …
 */
public record Found<T>(T value, String where) {}
