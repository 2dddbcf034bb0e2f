package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A page of the editors' own.
 *
 * @param name its file's path below `pages/` without the extension: `introduction`, `key-judgements`, `method`
 * @param order for the navigation, lowest first; null: by name, after those that have one
 */
public record FreePage(
        String name,
        String title,
        @Nullable String summary,
        @Nullable Integer order,
        Body body,
        Position at) {}
