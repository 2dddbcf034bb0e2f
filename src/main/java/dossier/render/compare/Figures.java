package dossier.render.compare;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.Folding;
import dossier.model.Mention;
import dossier.model.Telling;
import dossier.model.When;
import dossier.render.page.ActorRef;
import dossier.render.page.EventRef;
import dossier.render.page.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that different articles give of one thing.
 *
 * @param of what is counted
 * @param actors whom the tellings have in common
 * @param event the one event that all tell of; null where they tell of several
 */
record Figures(String of, List<ActorRef> actors, @Nullable EventRef event, List<Figure> figures) {
    private static final int MOST = 40;
    /** What is counted under one word in more tellings than this says little. */
    private static final int COMMON = 300;

    /** @param period when it is told to have been; null: not said */
    record Figure(String amount, String unit, @Nullable When period, Point at) {}

    private record Found(ArticleId article, Event event, Telling telling, Mention.OfFigure figure) {}

    /** Groups with figures of two articles or more, those of most articles first. */
    static List<Figures> of(Site site) {
        TreeMap<String, List<Found>> alike = new TreeMap<>();
        for (Event event : site.dossier().chronology().events()) {
            for (Event.Told told : event.tellings()) {
                for (Mention.OfFigure figure : told.telling().figures()) {
                    if (!figure.of().isEmpty()) {
                        alike.computeIfAbsent(Folding.fold(figure.of()), key -> new ArrayList<>())
                                .add(new Found(told.article(), event, told.telling(), figure));
                    }
                }
            }
        }
        List<Figures> groups = new ArrayList<>();
        alike.values().forEach(found -> clusters(found.subList(0, Math.min(COMMON, found.size())), groups, site));
        groups.sort(Comparator.comparingInt((Figures group) -> -group.figures.size())
                .thenComparing(Figures::of)
                .thenComparing(group -> group.figures().get(0).at().article().id()));
        return List.copyOf(groups.subList(0, Math.min(MOST, groups.size())));
    }

    /** Joins figures told of one event, or with two actors in common. */
    private static void clusters(List<Found> found, List<Figures> groups, Site site) {
        List<List<Found>> clusters = new ArrayList<>();
        for (Found one : found) {
            clusters.stream()
                    .filter(cluster -> isOf(one, cluster.get(0)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Found> fresh = new ArrayList<>();
                        clusters.add(fresh);
                        return fresh;
                    })
                    .add(one);
        }
        for (List<Found> cluster : clusters) {
            if (cluster.stream().map(Found::article).distinct().count() > 1) {
                groups.add(group(cluster, site));
            }
        }
    }

    private static boolean isOf(Found one, Found other) {
        if (one.event().id().equals(other.event().id())) {
            return true;
        }
        Set<ActorId> common = new HashSet<>(one.telling().actors());
        common.retainAll(other.telling().actors());
        return common.size() >= 2;
    }

    private static Figures group(List<Found> cluster, Site site) {
        Set<ActorId> common = new LinkedHashSet<>(cluster.get(0).telling().actors());
        cluster.forEach(found -> common.retainAll(found.telling().actors()));
        boolean one =
                cluster.stream().map(found -> found.event().id()).distinct().count() == 1;
        List<Figure> figures = new ArrayList<>();
        for (Found found : cluster) {
            Point at = Point.of(found.article(), found.figure().at(), site);
            if (at != null) {
                Figure figure = new Figure(
                        amount(found.figure().amount()),
                        found.figure().unit(),
                        found.telling().when(),
                        at);
                if (!figures.contains(figure)) {
                    figures.add(figure);
                }
            }
        }
        return new Figures(
                cluster.get(0).figure().of(),
                common.stream()
                        .map(site.lookup()::actor)
                        .filter(Objects::nonNull)
                        .toList(),
                one ? site.lookup().event(cluster.get(0).event()) : null,
                figures);
    }

    private static String amount(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
