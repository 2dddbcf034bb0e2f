package dossier.render.compare;

import dossier.model.ArticleId;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.render.page.ArticleRef;
import dossier.render.page.EventRef;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A contested claim: who says what of it, who tells of the matter without it, who is silent, who came too early.
 *
 * @param event the entry it belongs to; null: a claim of no single event
 */
record Contested(
        String id,
        Event.About about,
        String question,
        @Nullable EventRef event,
        List<Position> positions,
        List<ArticleRef> tellers,
        List<ArticleRef> silent,
        List<ArticleRef> earlier) {
    /** A page of more is not read; those of the events that most articles tell are kept. */
    static final int MOST = 120;

    record Position(
            String says, Point at, String quote, @Nullable String accordingTo) {}

    /** By what they are about, each in the chronology's order. */
    static List<Contested> of(Site site) {
        Map<dossier.model.EventId, Event> events = new HashMap<>();
        site.dossier().chronology().events().forEach(event -> events.put(event.id(), event));
        List<Claim> claims = new ArrayList<>(site.dossier().claims());
        if (claims.size() > MOST) {
            claims.sort(Comparator.comparingInt((Claim claim) -> -claimants(claim)));
            Set<Claim> kept = new LinkedHashSet<>(claims.subList(0, MOST));
            claims = new ArrayList<>(site.dossier().claims());
            claims.removeIf(claim -> !kept.contains(claim));
        }
        List<Contested> contested = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Contested one = of(claim, claim.event() == null ? null : events.get(claim.event()), site);
            if (seen.add(one.question() + answers(one.positions()))) {
                contested.add(one);
            }
        }
        contested.sort(Comparator.comparing(Contested::about));
        return contested;
    }

    /** What is answered by whom: a claim of two events is one row. */
    private static String answers(List<Position> positions) {
        return positions.stream()
                .map(position -> "\n" + position.at().article().id() + "\t" + position.says())
                .sorted()
                .collect(Collectors.joining());
    }

    private static int claimants(Claim claim) {
        return (int) claim.conflict().claims().stream()
                .map(Event.Says::article)
                .distinct()
                .count();
    }

    private static Contested of(Claim claim, @Nullable Event event, Site site) {
        List<Position> positions = new ArrayList<>();
        Set<ArticleId> saying = new LinkedHashSet<>();
        for (Event.Says says : claim.conflict().claims()) {
            Point at = Point.of(says.article(), says.at(), site);
            if (at != null) {
                saying.add(says.article());
                String said = site.lookup().named(claim.conflict().about(), says.says());
                positions.add(new Position(said, at, at.quotable() ? says.quote() : "", says.accordingTo()));
            }
        }
        Set<ArticleId> telling = new LinkedHashSet<>();
        if (event != null) {
            event.tellings().forEach(told -> telling.add(told.article()));
            telling.removeAll(saying);
        }
        return new Contested(
                claim.id(),
                claim.conflict().about(),
                claim.conflict().question(),
                event == null ? null : site.lookup().event(event),
                positions,
                refs(telling, site),
                refs(claim.silent(), site),
                refs(claim.earlier(), site));
    }

    private static List<ArticleRef> refs(Iterable<ArticleId> ids, Site site) {
        List<ArticleRef> refs = new ArrayList<>();
        ids.forEach(id -> refs.add(site.lookup().article(id)));
        refs.removeIf(Objects::isNull);
        return List.copyOf(refs);
    }
}
