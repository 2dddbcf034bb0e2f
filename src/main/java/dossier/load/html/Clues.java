package dossier.load.html;

import dossier.model.Clue;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers what a page says about its article outside its text. */
final class Clues {
    private final String file;
    private final List<Clue> found = new ArrayList<>();

    Clues(String file) {
        this.file = file;
    }

    List<Clue> found() {
        return found;
    }

    /** @param line how many lines stand before the element */
    void element(Element element, int line) {
        String tag = element.normalName();
        switch (tag) {
            case "title" -> add("title", "title", element.text(), line);
            case "html" -> add("html", "lang", element.attr("lang"), line);
            case "link" -> add("link", element.attr("rel"), element.attr("href"), line);
            case "meta" -> {
                for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                    add("meta", element.attr(key), element.attr("content"), line);
                }
            }
            case "time" ->
                add("time", "datetime", element.hasAttr("datetime") ? element.attr("datetime") : element.text(), line);
            default -> {}
        }
    }

    private void add(String kind, String name, String value, int line) {
        if (!name.isBlank() && !value.isBlank()) {
            found.add(new Clue(kind, name, value, line, Position.of(file)));
        }
    }
}
