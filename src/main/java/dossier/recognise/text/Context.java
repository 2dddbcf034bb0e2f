package dossier.recognise.text;

import dossier.model.Metadata;

/**
 * What finders may know of the article beside the text they read.
 *
 * @param text the reading of the body, also while the title is read
 */
public record Context(Metadata metadata, Reading text) {}
