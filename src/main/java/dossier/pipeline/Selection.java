package dossier.pipeline;

import dossier.model.ActorId;
import dossier.model.Gist;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a briefing is about.
 *
 * @param articles ids, or folders of them; empty: all
 * @param since the first day of publication that counts; null: any. An article without a date does not count where a day is given
 * @param actor who must be named in it; null: anybody
 */
public record Selection(
        Set<String> articles,
        @Nullable LocalDate since,
        @Nullable ActorId actor) {
    /** Every article. */
    public static final Selection ALL = new Selection(Set.of(), null, null);

    List<Gist> of(List<Gist> gists) {
        return gists.stream().filter(this::wants).toList();
    }

    private boolean wants(Gist gist) {
        String id = gist.id().value();
        boolean named = articles.isEmpty()
                || articles.stream().anyMatch(wanted -> id.equals(wanted) || id.startsWith(wanted + "/"));
        boolean recent =
                since == null || published(gist) != null && !published(gist).isBefore(since);
        return named
                && recent
                && (actor == null
                        || gist.actors().stream().anyMatch(use -> use.actor().equals(actor)));
    }

    private static @Nullable LocalDate published(Gist gist) {
        return gist.metadata().published() == null
                ? null
                : gist.metadata().published().value().last();
    }
}
