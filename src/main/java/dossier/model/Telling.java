package dossier.model;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One article's account of one event.
 *
 * @param id the article's id and a short digest of the sentence: an anchor that stays
 * @param at the clause or sentence that tells it
 * @param date where its date stands; null where the sentence has none
 * @param when null: undated, waiting for a date from another article
 * @param actors everyone it names, linked
 * @param agents those of them who act; a subset of `actors`
 * @param doers the last words of the names that act, linked or not, folded; a subset of `names`
 * @param head the event's concept in the documented lexicon (`clash`, `ceasefire`, `meeting`); empty where no entry fits
 * @param names the last word of each name in it, linked or not, folded: who takes part where the glossary is silent
 * @param words folded content words, sorted: what tells this event from another of one day
 * @param called the words by which it names the event ("Second War", "attack"), as they stand; empty where only a verb tells of it
 * @param began whom it holds to have begun it
 * @param cause the words that give its cause; empty: none is given
 * @param figures numbers told of it
 * @param accordingTo on whose authority; null: the article's own
 * @param authority the words that name that authority, linked or not; null: the article's own
 * @param quote the words at `at`, on one line
 * @param title a proposal for the chronicle's title, made from the clause by rule
 * @param denied the sentence says that it did not happen
 * @param planned the sentence says that it is still to come
 */
public record Telling(
        String id,
        Span at,
        @Nullable Span date,
        @Nullable When when,
        SortedSet<ActorId> actors,
        SortedSet<ActorId> agents,
        SortedSet<String> doers,
        String head,
        EventKind kind,
        SortedSet<String> names,
        SortedSet<String> words,
        String called,
        SortedSet<ActorId> began,
        String cause,
        List<Mention.OfFigure> figures,
        @Nullable ActorId accordingTo,
        @Nullable String authority,
        String quote,
        String title,
        boolean denied,
        boolean planned) {
    public Telling {
        actors = Copies.sorted(actors);
        agents = Copies.sorted(agents);
        doers = Copies.sorted(doers);
        names = Copies.sorted(names);
        words = Copies.sorted(words);
        began = Copies.sorted(began);
        figures = List.copyOf(figures);
    }
}
