package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark for the reader.
 *
 * @param id stable over rebuilds: from kind and words, not from the position
 * @param kind open data: a new kind is a new string (`loaded-language`)
 * @param at the words it rests on; null: of the whole article
 * @param surface those words; empty where `at` is null
 * @param instead a neutral wording
 * @param rule name of the rule that proposed it; empty for an editor's own
 */
public record Note(
        String id,
        String kind,
        Call call,
        @Nullable Span at,
        String surface,
        String why,
        @Nullable String instead,
        List<Evidence> evidence,
        Origin origin,
        String rule) {
    public Note {
        evidence = List.copyOf(evidence);
    }

    /** The same note with this evidence. */
    public Note withEvidence(List<Evidence> other) {
        return new Note(id, kind, call, at, surface, why, instead, other, origin, rule);
    }
}
