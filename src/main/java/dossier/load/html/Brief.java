package dossier.load.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that holds a value rather than an article. */
final class Brief {
    /** UTF-16 code units; what is longer is the article itself. */
    static final int LONGEST = 2000;

    /** Nodes that are looked at: nested values would else be read once for each element around them. */
    private static final int NODES = 500;

    private Brief() {}

    /** On one line; empty where it is too long. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        int[] nodes = {0};
        boolean[] cut = {false};
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element inner && Visibility.isBlock(inner)) {
                text.append(' ');
            }
            cut[0] = ++nodes[0] > NODES || text.length() > LONGEST;
            return cut[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return cut[0] ? "" : collapsed(text);
    }

    /** Runs of white space as one space, none at the ends. */
    static String collapsed(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (!space) {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
