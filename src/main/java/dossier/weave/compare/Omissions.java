package dossier.weave.compare;

import dossier.model.ArticleId;
import dossier.model.Call;
import dossier.model.Event;
import dossier.model.Folding;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Telling;
import dossier.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an article leaves out that others tell of its actors, and that had happened before it was published. */
final class Omissions implements Comparison {
    private static final int MOST = 5;
    /** Days between an event and the nearest that the article tells of the same actors: beyond, it is another matter. */
    private static final long NEAR = 400;

    /** Days after which what happened can be known though no article of the dossier had told it. */
    private static final long KNOWN_AFTER = 7;

    private static final double MOST_WORDS = 0.75;

    private record Left(Event event, Event.Told told, double weight) {}

    @Override
    public SortedMap<ArticleId, List<Note>> notes(Matter matter) {
        SortedMap<ArticleId, List<Left>> left = new TreeMap<>();
        for (Event event : matter.events()) {
            if (isWorthTelling(event)) {
                for (Gist gist : matter.silent(event)) {
                    if (Matter.cameAfter(gist, event, 0)
                            && isItsMatter(gist, event)
                            && !tellsLike(gist, event)
                            && !hasItsWords(gist, event)) {
                        Event.Told told = earliest(matter, gist, event);
                        boolean before = Matter.isEarlier(matter.gist(told.article()), gist);
                        if (before || Matter.cameAfter(gist, event, KNOWN_AFTER)) {
                            Matter.put(left, gist.id(), new Left(event, told, weight(matter, gist, event, told)));
                        }
                    }
                }
            }
        }
        SortedMap<ArticleId, List<Note>> notes = new TreeMap<>();
        left.forEach((article, all) -> notes.put(
                article,
                all.stream()
                        .sorted(Comparator.comparingDouble(Left::weight)
                                .reversed()
                                .thenComparing(one -> one.event().id()))
                        .limit(MOST)
                        .map(one -> note(matter, article, one))
                        .toList()));
        return notes;
    }

    private static boolean isWorthTelling(Event event) {
        return event.when() != null
                && event.actors().size() > 1
                && event.tellings().stream()
                        .anyMatch(told -> !told.telling().head().isEmpty()
                                && !told.telling().planned()
                                && !told.telling().denied());
    }

    /** Whether the article tells of something near in time in which two of the actors take part. */
    private static boolean isItsMatter(Gist gist, Event event) {
        return gist.tellings().stream()
                .anyMatch(telling -> telling.when() != null
                        && gap(telling.when(), event.when()) <= NEAR
                        && telling.actors().stream()
                                        .filter(event.actors()::contains)
                                        .count()
                                > 1);
    }

    /** Whether it says something of the kind, with a date or without, of two of the same actors. */
    private static boolean tellsLike(Gist gist, Event event) {
        for (Telling telling : gist.tellings()) {
            boolean alike = event.tellings().stream()
                    .anyMatch(told -> told.telling().head().equals(telling.head()));
            boolean now = telling.when() == null || telling.when().meets(event.when());
            if (alike
                    && now
                    && telling.actors().stream()
                                    .filter(event.actors()::contains)
                                    .count()
                            > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether most words of one of the event's tellings stand in the article too: it may say it in a way that nobody recognised. */
    private static boolean hasItsWords(Gist gist, Event event) {
        for (Event.Told told : event.tellings()) {
            int words = 0;
            int known = 0;
            for (String word : Folding.fold(told.telling().quote()).split(" ")) {
                if (word.length() > 3) {
                    words++;
                    known += gist.words().words().contains(word) ? 1 : 0;
                }
            }
            if (known >= MOST_WORDS * words) {
                return true;
            }
        }
        return false;
    }

    private static long gap(When one, When other) {
        if (one.first() == null || one.last() == null || other.first() == null || other.last() == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(
                0,
                Math.max(
                        other.first().toEpochDay() - one.last().toEpochDay(),
                        one.first().toEpochDay() - other.last().toEpochDay()));
    }

    /** The telling that came out first; one with a head of its own, if there is one. */
    private static Event.Told earliest(Matter matter, Gist gist, Event event) {
        List<Event.Told> told = new ArrayList<>(event.tellings());
        told.sort(Comparator.comparing((Event.Told one) -> one.telling().head().isEmpty())
                .thenComparing(one -> !Matter.isEarlier(matter.gist(one.article()), gist)));
        return told.get(0);
    }

    private static double weight(Matter matter, Gist gist, Event event, Event.Told told) {
        long articles =
                event.tellings().stream().map(Event.Told::article).distinct().count();
        double before = Matter.isEarlier(matter.gist(told.article()), gist) ? 2 : 0;
        return before + Math.min(3, articles) + 0.2 * Math.min(5, event.actors().size());
    }

    private static Note note(Matter matter, ArticleId article, Left left) {
        Telling telling = left.told().telling();
        ArticleId by = left.told().article();
        boolean before = Matter.isEarlier(matter.gist(by), matter.gist(article));
        return matter.note(
                "omission",
                Call.ASK,
                article,
                null,
                "",
                left.event().id().value(),
                (before
                                ? matter.label(by) + " had reported before: "
                                : "It had happened before, as " + matter.label(by) + " reports: ")
                        + left.event().title() + " (" + left.event().when() + "). This article does not mention it.",
                List.of(matter.quoted(by, telling.at(), telling.quote())));
    }
}
