package dossier.render.event;

import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import java.util.List;

/** The picture of the chronology, drawn when the site is built: for wide windows, tablets and paper, and phones. */
final class Picture {
    private static final List<Drawing.Size> SIZES = List.of(
            new Drawing.Size("w", 1180, 150, 9.5, true),
            new Drawing.Size("p", 760, 120, 8.5, true),
            new Drawing.Size("n", 350, 0, 6, false));

    private Picture() {}

    /** Empty markup where no event has a date. */
    static Html html(Plot plot, Messages messages, Here here) {
        if (plot.dots().isEmpty()) {
            return Html.EMPTY;
        }
        Markup out = new Markup().raw("<figure><div class=\"tlwrap\">\n");
        SIZES.forEach(size -> new Drawing(plot, size, messages, here).write(out));
        out.raw("</div><figcaption>");
        legend(out, "<circle cx=\"9\" cy=\"9\" r=\"6.2\" class=\"lgs\"/>", messages.say("picture.solid"));
        legend(
                out,
                "<circle cx=\"9\" cy=\"9\" r=\"5.6\" fill=\"none\" stroke-width=\"1.6\" class=\"lgh\"/>",
                messages.say("picture.hollow"));
        legend(out, "<circle cx=\"9\" cy=\"9\" r=\"3.2\" class=\"tl-c\"/>", messages.say("picture.dot"));
        out.raw("<span>").text(messages.say("picture.scale")).raw("</span>");
        if (plot.all() > plot.dots().size()) {
            out.raw("<span>")
                    .text(messages.say("picture.most-told", plot.dots().size(), plot.all()))
                    .raw("</span>");
        }
        return out.raw("</figcaption></figure>").html();
    }

    private static void legend(Markup out, String mark, String words) {
        out.raw("<span class=\"lg\"><svg viewBox=\"0 0 18 18\" width=\"16\" height=\"16\" aria-hidden=\"true\">")
                .raw(mark);
        out.raw("</svg>").text(words).raw("</span>");
    }
}
