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
    private BrokenLinks() {}

    static List<Problem> in(SortedMap<String, KeptPage> pages) {
        Map<String, Set<String>> fragments = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (String link : page.links()) {
                String why = broken(path, link, pages, fragments);
                if (!why.isEmpty()) {
                    problems.add(Problem.warning(
                            "site.broken-link", Position.of("site/" + path), "'" + link + "' " + why, null));
                }
            }
        });
        return problems;
    }

    /** What is wrong with a link; empty where it leads somewhere. */
    private static String broken(
            String from, String link, SortedMap<String, KeptPage> pages, Map<String, Set<String>> fragments) {
        String target;
        String fragment;
        try {
            URI uri = new URI("/" + encoded(from)).resolve(new URI(link));
            target = decoded(uri.getRawPath()).substring(1);
            fragment = uri.getRawFragment() == null ? "" : decoded(uri.getRawFragment());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "is no address";
        }
        String page = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
        if (page.equals("briefing.pdf") || page.equals("manifest.json")) {
            return "";
        }
        KeptPage there = pages.get(page);
        if (there == null) {
            return "leads to no page";
        }
        boolean lands = fragment.isEmpty()
                || fragments
                        .computeIfAbsent(page, path -> new HashSet<>(there.ids()))
                        .contains(fragment);
        return lands ? "" : "leads to no place in '" + page + "'";
    }

    private static String encoded(String path) throws URISyntaxException {
        return new URI(null, null, "/" + path, null).getRawPath().substring(1);
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
