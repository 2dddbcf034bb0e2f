package dossier.recognise.telling;

import dossier.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that tells of one event.
 *
 * @param from the first token of the telling
 * @param until the token after the last
 * @param trigger its head
 * @param date null: it has none of its own
 * @param nominal it is told in passing: the date stands inside the words that name the event ("the 2020 war"), or none stands at all
 */
record Occasion(int from, int until, Trigger trigger, Mention.@Nullable OfDate date, boolean nominal) {}
