package dossier.render.page;

/**
 * Markup that is safe to stand in a page: the only thing that a template may insert unescaped. Made by this program, never taken from
 * a capture.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Plain text, escaped. */
    public static Html text(String text) {
        return new Markup().text(text).html();
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
