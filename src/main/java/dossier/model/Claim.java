package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contested claim, as the page of comparisons shows it.
 *
 * @param event the entry it belongs to; null: a claim of no single event
 * @param silent articles about the matter that could have known and say nothing of it
 * @param earlier articles published before it happened
 */
public record Claim(
        String id, @Nullable EventId event, Event.Conflict conflict, List<ArticleId> silent, List<ArticleId> earlier) {
    public Claim {
        silent = List.copyOf(silent);
        earlier = List.copyOf(earlier);
    }
}
