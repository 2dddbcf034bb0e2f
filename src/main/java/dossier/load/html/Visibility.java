package dossier.load.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element's own attributes say about whether and how it is shown; style sheets are not read. */
final class Visibility {
    private Visibility() {}

    static boolean isHidden(Element element) {
        return Tags.HIDDEN.contains(element.normalName())
                || element.attributesSize() > 0
                        && (element.hasAttr("hidden") || isKeptFromReaders(element) || hides(element.attr("style")));
    }

    /** `aria-hidden` means what repeats or adorns the page; on a paragraph or a heading, it is a paywall's or an animation's. */
    private static boolean isKeptFromReaders(Element element) {
        return element.attr("aria-hidden").equals("true") && !Tags.TEXTUAL.contains(element.normalName());
    }

    private static boolean hides(String style) {
        String plain = plain(style);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether its style makes an inline element a block. */
    static boolean isBlock(Element element) {
        if (Tags.BLOCKS.contains(element.normalName())) {
            return true;
        }
        String plain = plain(element.attr("style"));
        return plain.contains("display:block") || plain.contains("display:flex") || plain.contains("display:grid");
    }

    private static String plain(String style) {
        return style.isEmpty() ? "" : style.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
