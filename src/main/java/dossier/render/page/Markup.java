package dossier.render.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes markup: the one place where text becomes HTML outside the templates. Made for one page and one thread.
 *
 * <p>Escaping is that of HTML's own serialisation (WHATWG HTML, 13.3) for text and double-quoted attributes alike; characters that no
 * HTML document may hold (controls, lone surrogates, noncharacters) become U+FFFD.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder(1024);

    /** Tags and attributes, written by this program. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Anything that is not ours: escaped. */
    public Markup text(String text) {
        escape(text, 0, text.length(), out);
        return this;
    }

    public Markup number(int number) {
        out.append(number);
        return this;
    }

    public Markup html(Html html) {
        out.append(html.markup());
        return this;
    }

    /** An attribute with a space before it. */
    public Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    /** A link to an address made by `Routes` or judged by `Links`. */
    public Markup link(String href, String words) {
        return raw("<a").attribute("href", href).raw(">").text(words).raw("</a>");
    }

    /** A link to a page outside the site, judged by `Links`. */
    public Markup outside(String href, String words) {
        return raw("<a class=\"out\" rel=\"external noreferrer\"")
                .attribute("href", href)
                .raw(">")
                .text(words)
                .raw("</a>");
    }

    /** The parts with `between` (markup) between them. */
    public Markup joined(List<Html> parts, String between) {
        for (int i = 0; i < parts.size(); i++) {
            raw(i == 0 ? "" : between).html(parts.get(i));
        }
        return this;
    }

    public Html html() {
        return new Html(out.toString());
    }

    static void escape(String text, int start, int end, StringBuilder out) {
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            String escaped =
                    c >= 0xD800 ? beyond(text, i, start, end) : c < '?' || c >= 0x7F && c < 0xA0 ? low(c) : null;
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, end);
    }

    private static @Nullable String low(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> null;
            default -> c < ' ' || c >= 0x7F ? "\uFFFD" : null;
        };
    }

    private static @Nullable String beyond(String text, int i, int start, int end) {
        char c = text.charAt(i);
        boolean lone = Character.isHighSurrogate(c) && (i + 1 == end || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == start || !Character.isHighSurrogate(text.charAt(i - 1)));
        return lone || c >= 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF ? "\uFFFD" : null;
    }
}
