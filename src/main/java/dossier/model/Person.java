package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * An author.
 *
 * @param name the name alone, without "by", role or outlet
 * @param interest what the author has to gain, as an editor states it
 */
public record Person(
        String name,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String interest) {}
