package dossier.render.page;

import dossier.model.ArticleId;
import dossier.model.Evidence;
import java.util.List;
import java.util.SortedMap;

/** Writes what a statement rests on: words of an article with a link to their paragraph, or a page outside. */
public record EvidenceHtml(Messages messages, Here here, SortedMap<ArticleId, Cited> cited) {
    /** One paragraph for each piece of evidence. */
    public void write(Markup out, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            out.raw("<span class=\"evi\">");
            if (one instanceof Evidence.Quoted quoted) {
                quoted(out, quoted);
            } else if (one instanceof Evidence.Outside outside) {
                outside(out, outside);
            } else {
                throw new AssertionError(one);
            }
            out.raw("</span>");
        }
    }

    private void quoted(Markup out, Evidence.Quoted quoted) {
        Cited source = cited.get(quoted.article());
        if (source == null) {
            out.text(messages.say("evidence.gone", quoted.article().value()));
            return;
        }
        here.cite(
                out,
                source.article(),
                quoted.found() == null ? 0 : source.gist().paragraph(quoted.found()));
        if (source.isQuotable()) {
            out.raw(" <q><bdi>").text(quoted.quote().exact()).raw("</bdi></q>");
        }
    }

    private void outside(Markup out, Evidence.Outside outside) {
        String href = Links.safe(outside.url());
        if (href == null) {
            out.text(outside.url());
        } else {
            out.outside(href, Links.host(href));
        }
        if (outside.consulted() != null) {
            out.text(", " + messages.say("evidence.consulted", outside.consulted()));
        }
    }
}
