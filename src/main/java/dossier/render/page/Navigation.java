package dossier.render.page;

import dossier.model.FreePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The bar at the top of every page. A new part of the site is one more line here. */
final class Navigation {
    /** Path of the search page; empty while there is none. */
    static final String SEARCH = Routes.SEARCH;

    /** Pages of the editors' that stand on pages of ours: the cover and the page about the dossier. */
    static final Set<String> ELSEWHERE = Set.of("introduction", "key-judgements", "about", "method");

    private static final List<Target> PARTS = List.of(
            new Target(Routes.COVER, "articles", "nav.articles", true),
            new Target(Routes.CHRONOLOGY, "", "nav.chronology", true),
            new Target(Routes.ACTORS, "", "nav.actors", true),
            new Target(Routes.COMPARE, "", "nav.compare", true),
            new Target(Routes.SOURCES, "", "nav.sources", true));

    private Navigation() {}

    /** @param message whether `words` is a message's key */
    record Target(String path, String fragment, String words, boolean message) {}

    static List<Target> of(List<FreePage> pages) {
        List<Target> targets = new ArrayList<>(PARTS);
        pages.stream()
                .filter(page -> !ELSEWHERE.contains(page.name()))
                .sorted(Comparator.comparingInt(
                                (FreePage page) -> page.order() == null ? Integer.MAX_VALUE : page.order())
                        .thenComparing(FreePage::name))
                .map(page -> new Target(Routes.page(page.name()), "", page.title(), false))
                .forEach(targets::add);
        targets.add(new Target(Routes.CHANGES, "", "nav.changes", true));
        targets.add(new Target(Routes.ABOUT, "", "nav.about", true));
        targets.add(new Target(Routes.BRIEFING, "", "nav.briefing", true));
        return targets;
    }
}
