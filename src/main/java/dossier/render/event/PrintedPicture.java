package dossier.render.event;

import dossier.model.EventKind;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Messages;
import dossier.render.page.Shape;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The picture for a page that stands alone on paper: colours as attributes, since the engine that prints lets no style sheet into a
 * drawing, and links to entries of the same page.
 */
public final class PrintedPicture {
    private static final Drawing.Size PAPER = new Drawing.Size("print", 640, 96, 7.2, true);
    private static final String FACE = "Dossier Figure, Dossier Sans, sans-serif";

    /** Colours by a kind's letter, those of the style sheet on white. */
    private static final Map<String, String> COLOURS = Map.of(
            "v", "#a3300b", "m", "#755000", "d", "#1d4f91", "t", "#0a6447", "l", "#7a3472", "p", "#34506b", "c",
            "#5b4636", "h", "#1c5f6b", "o", "#4f5963");

    private PrintedPicture() {}

    /** Empty markup where no event has a date. @param path of the page on which the entries stand */
    public static Html of(Site site, String path) {
        Plot plot = Plot.of(site.dossier().chronology().events(), site.lookup());
        if (plot.dots().isEmpty()) {
            return Html.EMPTY;
        }
        dossier.render.page.Markup out = new dossier.render.page.Markup();
        new Drawing(plot, PAPER, site.messages(), new Here(path)).write(out);
        return new Html(
                "<div class=\"picture\">" + coloured(out.html().markup()) + "</div>" + legend(plot, site.messages()));
    }

    private static String legend(Plot plot, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            if (plot.dots().stream().anyMatch(dot -> dot.kind() == kind)) {
                Shape shape = Shape.of(kind);
                String mark = "<svg class=\"key\" width=\"12\" height=\"12\" viewBox=\"0 0 18 18\">"
                        + shape.draw(9, 9, 7.6, "k-" + shape.letter() + " solid") + "</svg> ";
                parts.add("<span class=\"lg\">" + coloured(mark)
                        + Html.text(messages.say("event-kind." + kind.label())).markup() + "</span>");
            }
        }
        parts.add(Html.text(messages.say("picture.solid")).markup());
        parts.add(Html.text(messages.say("picture.hollow")).markup());
        parts.add(Html.text(messages.say("picture.dot")).markup());
        return "<p class=\"legend\">" + String.join(" · ", parts) + "</p>";
    }

    /** The drawing with presentation attributes in the place of classes, and addresses inside its page. */
    static String coloured(String drawing) {
        StringBuilder out = new StringBuilder(drawing.length() * 2);
        int from = 0;
        for (int at = next(drawing, 0); at >= 0; at = next(drawing, from)) {
            out.append(drawing, from, at);
            int value = drawing.indexOf('"', at) + 1;
            int end = drawing.indexOf('"', value);
            String words = drawing.substring(value, end);
            if (drawing.startsWith(" class=", at)) {
                boolean root = drawing.lastIndexOf('<', at) == drawing.lastIndexOf("<svg", at);
                out.append(root ? root(words, drawing, end) : paint(words));
            } else {
                int hash = words.indexOf('#');
                out.append(" href=\"")
                        .append(hash < 0 ? words : words.substring(hash))
                        .append('"');
            }
            from = end + 1;
        }
        return out.append(drawing, from, drawing.length()).toString();
    }

    /** The drawing's own size as attributes: the engine knows no other. */
    private static String root(String classes, String drawing, int from) {
        if (!classes.startsWith("tl")) {
            return " class=\"" + classes + "\"";
        }
        int box = drawing.indexOf("viewBox=\"0 0 ", from) + "viewBox=\"0 0 ".length();
        String[] size = drawing.substring(box, drawing.indexOf('"', box)).split(" ");
        return " class=\"" + classes + "\" font-family=\"" + FACE + "\" width=\"" + whole(size[0]) + "\" height=\""
                + whole(size[1]) + "\"";
    }

    /** Pixels without their decimals, which the engine cannot read. */
    private static int whole(String number) {
        return (int) Math.ceil(Double.parseDouble(number));
    }

    private static int next(String drawing, int from) {
        int classes = drawing.indexOf(" class=\"", from);
        int links = drawing.indexOf(" href=\"", from);
        return classes < 0 ? links : links < 0 ? classes : Math.min(classes, links);
    }

    private static String paint(String classes) {
        List<String> names = List.of(classes.split(" "));
        String colour = names.stream()
                .filter(name -> name.startsWith("k-") && COLOURS.containsKey(name.substring(2)))
                .map(name -> COLOURS.get(name.substring(2)))
                .findFirst()
                .orElse("#15191e");
        if (names.contains("tl-e")) {
            return "";
        } else if (names.contains("solid")) {
            return " fill=\"" + colour + "\" stroke=\"" + colour + "\"";
        } else if (names.contains("hollow")) {
            return " fill=\"#ffffff\" stroke=\"" + colour + "\"";
        } else if (names.contains("tl-n")) {
            return " fill=\"" + (names.contains("on") ? "#ffffff" : colour) + "\"";
        } else if (names.contains("tl-span")) {
            return " stroke=\"" + colour + "\" stroke-width=\"1.2\"";
        } else if (names.contains("tl-c")) {
            return " fill=\"#15191e\" stroke=\"#ffffff\" stroke-width=\"0.8\"";
        } else if (names.contains("tl-mut")) {
            return " fill=\"#4f5963\"";
        } else if (names.contains("tl-band")) {
            return " fill=\"#f1f3f6\"";
        } else if (names.contains("tl-rule")) {
            return " stroke=\"#d5dade\"";
        } else if (names.contains("tl-axis")) {
            return " stroke=\"#15191e\"";
        } else if (names.contains("tl-brk")) {
            return " stroke=\"#4f5963\" fill=\"none\"";
        }
        return " fill=\"#15191e\"";
    }
}
