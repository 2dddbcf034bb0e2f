package dossier.model;

import java.util.List;

/**
 * Where a line stood in an HTML page; `NONE` for dumps and Markdown.
 *
 * @param path containers from `body` inwards, each `tag.class#id`, lower case
 * @param linkDensity share of the line's letters that stand inside links, 0 to 1
 * @param hidden whether the page hides it (`hidden`, `display:none`, `template`, `dialog`, `aria-hidden`)
 */
public record Dom(List<String> path, double linkDensity, boolean hidden) {
    public static final Dom NONE = new Dom(List.of(), 0, false);

    public Dom {
        path = List.copyOf(path);
    }
}
