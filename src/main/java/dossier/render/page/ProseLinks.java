package dossier.render.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of editors' prose lead: outside as any safe address; inside, a file of the content folder becomes its page, so that
 * `../actors/armenia.md` works in the editor's own tools and on the site alike. Whether there is such a page is found when the links
 * of the finished site are checked.
 */
record ProseLinks(Here here) implements BodyHtml.Addresses {
    private static final Set<String> FOLDERS = Set.of("articles", "actors", "sources", "pages", "timeline");
    private static final Set<String> PAGES = Set.of(
            "index",
            "articles",
            "chronology",
            "actors",
            "sources",
            "compare",
            "search",
            "changes",
            "about",
            "briefing");

    @Override
    public @Nullable String follow(String href) {
        String safe = Links.safe(href);
        return safe != null ? safe : inside(href.strip());
    }

    private @Nullable String inside(String href) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
        String path = decoded(hash < 0 ? href : href.substring(0, hash));
        if (path.isEmpty()) {
            return fragment.isEmpty() ? null : here.to(here.path(), fragment);
        }
        if (path.indexOf(':') >= 0 || path.startsWith("//") || path.indexOf('\\') >= 0) {
            return null;
        }
        while (path.startsWith("../") || path.startsWith("./") || path.startsWith("/")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        String name = plain(path);
        int slash = name.indexOf('/');
        boolean known = slash < 0 ? PAGES.contains(name) : FOLDERS.contains(name.substring(0, slash));
        if (known && !name.contains("..")) {
            return here.to(name + ".html", fragment);
        }
        return slash < 0 && path.endsWith(".md") ? here.to(folder() + name + ".html", fragment) : null;
    }

    private static String plain(String path) {
        for (String extension : List.of(".md", ".html", ".txt", ".yaml")) {
            if (path.endsWith(extension)) {
                return path.substring(0, path.length() - extension.length());
            }
        }
        return path;
    }

    /** A file named without a folder lies beside the prose's own. */
    private String folder() {
        int slash = here.path().indexOf('/');
        return slash < 0 ? "pages/" : here.path().substring(0, slash + 1);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
