package dossier.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something recognised. Several may cover the same words. */
public sealed interface Mention {
    Span at();

    /**
     * A time expression.
     *
     * @param when null where it pins no date of the calendar (durations, sets, what could not be resolved)
     */
    record OfDate(Span at, Timex timex, @Nullable When when) implements Mention {}

    /**
     * A capitalised name that no glossary was asked about: a proposal.
     *
     * @param kind a guess; null: a name of something that is no actor (war, treaty, law, product)
     * @param certainty 0 to 1, for ranking
     */
    record OfName(Span at, @Nullable ActorKind kind, double certainty) implements Mention {}

    /** Words linked to an actor of the glossary or a built-in state. */
    record OfActor(Span at, ActorId actor, How how) implements Mention {}

    /**
     * A number that counts or measures something.
     *
     * @param unit `1` for a plain count, `%`, `USD`, `km`, …
     * @param of what is counted, lower case: "soldiers", "aid"; empty where it is not said
     */
    record OfFigure(Span at, BigDecimal amount, String unit, String of) implements Mention {}

    /**
     * A word of a list (loaded, hedge, cue, …) or a contested term.
     *
     * @param list the list's name; `term` for the dossier's contested terms
     * @param entry the entry's key in that list
     */
    record OfWord(Span at, String list, String entry) implements Mention {}

    /**
     * What somebody says.
     *
     * @param at the words that are said, quotation marks included where there are any; an interrupted quotation ("“Yes,” she said.
     *     “No.”") is one, with cue and source inside
     * @param direct between quotation marks
     * @param cue the cue verb or noun ("said", "according to")
     * @param source the words that name the speaker
     */
    record Quotation(
            Span at,
            boolean direct,
            @Nullable Span cue,
            @Nullable Span source) implements Mention {}
}
