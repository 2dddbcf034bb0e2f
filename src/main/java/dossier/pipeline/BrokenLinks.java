package dossier.pipeline;

import dossier.model.Position;
import dossier.model.Problem;
import dossier.pipeline.Store.KeptPage;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Links inside the site that lead to no page, or to no place in it. */
final class BrokenLinks {
    /** Printed or listed after the pages are checked. */
    private static final Set<String> MADE_LATER = Set.of("briefing.pdf", "manifest.json");

    private final SortedMap<String, KeptPage> pages;
    private final Map<String, Set<String>> fragments = new HashMap<>();
    /** Per folder, what was found of a link: pages of one folder share most of theirs. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private BrokenLinks(SortedMap<String, KeptPage> pages) {
        this.pages = pages;
    }

    static List<Problem> in(SortedMap<String, KeptPage> pages) {
        BrokenLinks links = new BrokenLinks(pages);
        List<Problem> problems = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (String link : page.links()) {
                String why = links.broken(path, link);
                if (!why.isEmpty()) {
                    problems.add(Problem.warning(
                            "site.broken-link", Position.of("site/" + path), "'" + link + "' " + why, null));
                }
            }
        });
        return problems;
    }

    /** What is wrong with a link; empty where it leads somewhere. */
    private String broken(String from, String link) {
        if (link.startsWith("#")) {
            return landed(from, decoded(link.substring(1)));
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return known.computeIfAbsent(folder, each -> new HashMap<>())
                .computeIfAbsent(link, each -> resolved(folder, each));
    }

    private String resolved(String folder, String link) {
        try {
            URI uri = new URI(null, null, "/" + folder, null).resolve(new URI(link));
            String target = decoded(uri.getRawPath()).substring(1);
            String page = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
            String fragment = uri.getRawFragment() == null ? "" : decoded(uri.getRawFragment());
            return MADE_LATER.contains(page)
                    ? ""
                    : pages.containsKey(page) ? landed(page, fragment) : "leads to no page";
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "is no address";
        }
    }

    private String landed(String page, String fragment) {
        boolean lands = fragment.isEmpty()
                || fragments
                        .computeIfAbsent(
                                page, path -> new HashSet<>(pages.get(path).ids()))
                        .contains(fragment);
        return lands ? "" : "leads to no place in '" + page + "'";
    }

    private static String decoded(String raw) {
        return raw.indexOf('%') < 0 ? raw : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
