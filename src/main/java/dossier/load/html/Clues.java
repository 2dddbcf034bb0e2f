package dossier.load.html;

import dossier.load.text.Characters;
import dossier.model.Clue;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Gathers what a page says about its article outside its text. */
final class Clues {
    private static final List<String> META_KEYS = List.of("name", "property", "itemprop", "http-equiv");
    private static final Set<String> USELESS_LINKS = Set.of(
            "stylesheet",
            "preload",
            "prefetch",
            "preconnect",
            "dns-prefetch",
            "modulepreload",
            "icon",
            "shortcut icon",
            "apple-touch-icon",
            "mask-icon",
            "manifest",
            "search",
            "pingback",
            "https://api.w.org/",
            "edituri",
            "wlwmanifest");

    private static final int MOST = 4000;

    private final String file;
    private final List<Clue> found = new ArrayList<>();
    private final JsonLd jsonLd;

    Clues(String file) {
        this.file = file;
        this.jsonLd = new JsonLd(file);
    }

    /** Those of JSON-LD last, the others in the page's order. */
    List<Clue> found() {
        List<Clue> all = new ArrayList<>(found);
        all.addAll(jsonLd.clues());
        return all;
    }

    /** @param line how many lines stand before the element */
    void element(Element element, int line) {
        if (found.size() > MOST) {
            return;
        }
        switch (element.normalName()) {
            case "title" -> title(element, line);
            case "html" -> add("html", "lang", lang(element), line);
            case "base" -> add("link", "base", element.attr("href"), line);
            case "link" -> link(element, line);
            case "meta" -> meta(element, line);
            case "script" -> script(element, line);
            case "time" -> time(element, line);
            case "a" -> author(element, line);
            default -> {}
        }
        if (element.attributesSize() > 0
                && element.hasAttr("itemprop")
                && !element.normalName().equals("meta")) {
            microdata(element, line);
        }
    }

    /** What the programs that save pages write at their head: where they were taken, and when. */
    void comment(Comment comment, int line) {
        Provenance.of(comment.getData())
                .forEach((name, value) -> found.add(new Clue("comment", name, value, line, Position.of(file))));
    }

    private void title(Element element, int line) {
        Element parent = element.parent();
        if (parent == null || !parent.normalName().equals("svg")) {
            add("title", "title", Brief.text(element), line);
        }
    }

    private static String lang(Element element) {
        return element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    }

    private void link(Element element, int line) {
        String rel = element.attr("rel").toLowerCase(Locale.ROOT).strip();
        if (!USELESS_LINKS.contains(rel)) {
            add("link", rel, element.attr("href"), line);
        }
    }

    private void meta(Element element, int line) {
        for (String key : META_KEYS) {
            if (element.hasAttr(key)) {
                add("meta", element.attr(key).strip(), element.attr("content"), line);
            }
        }
    }

    private void script(Element element, int line) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/ld+json") || type.equals("application/json+ld")) {
            jsonLd.block(element.data(), line);
        }
    }

    private void time(Element element, int line) {
        boolean stated = !element.attr("datetime").isBlank();
        add("time", stated ? "datetime" : "text", stated ? element.attr("datetime") : Brief.text(element), line);
    }

    private void author(Element element, int line) {
        if (element.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
            add("rel", "author", Brief.text(element), line);
        }
    }

    /** Named like JSON-LD: by the properties that hold it, begun with the outermost item's type. */
    private void microdata(Element element, int line) {
        String value = element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.hasAttr("itemscope") ? "" : Brief.text(element);
        for (String property : element.attr("itemprop").strip().split("\\s+")) {
            add("microdata", path(element, property), value, line);
        }
    }

    private static String path(Element element, String property) {
        String path = property;
        int steps = 0;
        for (Element outer = element.parent(); outer != null && steps < 64; outer = outer.parent(), steps++) {
            if (outer.hasAttr("itemscope")) {
                boolean held = outer.hasAttr("itemprop");
                String type = outer.attr("itemtype");
                String name = held ? outer.attr("itemprop").strip() : type.substring(type.lastIndexOf('/') + 1);
                path = name.isEmpty() ? path : name + "." + path;
                if (!held) {
                    return path;
                }
            }
        }
        return path;
    }

    private void add(String kind, String name, String value, int line) {
        if (!name.isEmpty() && !value.isBlank() && value.length() <= Brief.LONGEST) {
            found.add(new Clue(kind, name, Brief.collapsed(Characters.safe(value)), line, Position.of(file)));
        }
    }
}
