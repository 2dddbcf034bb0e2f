package dossier.render.briefing;

import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes to each article, with the words that they rest on: an editor's all, of the others the first few. */
final class Endnotes {
    private static final int ARTICLES = 60;
    private static final int DETECTED = 5;

    private Endnotes() {}

    static Html html(Marker marker) {
        Messages messages = marker.messages();
        Markup out = new Markup();
        int written = 0;
        for (Gist gist : marker.site().dossier().gists()) {
            List<Gist.NoteUse> chosen = chosen(gist, marker.site().settings().showDetected());
            if (chosen.isEmpty() || written++ >= ARTICLES) {
                continue;
            }
            Set<String> ids = chosen.stream().map(Gist.NoteUse::id).collect(Collectors.toSet());
            List<Note> notes = marker.site().article(gist.id()).notes().stream()
                    .filter(note -> ids.contains(note.id()))
                    .toList();
            out.raw("<h3>");
            marker.cite(out, gist.id(), null);
            out.raw("</h3><table class=\"endnotes\"><tbody>\n");
            for (int i = 0; i < notes.size(); i++) {
                note(out, i + 1, notes.get(i), gist, marker);
            }
            out.raw("</tbody></table>");
            int beyond = gist.notes().size() - notes.size();
            if (beyond > 0 && marker.site().settings().showDetected()) {
                out.raw("<p class=\"remark\">")
                        .text(messages.count("briefing.more-notes", beyond))
                        .raw("</p>");
            }
            out.raw("\n");
        }
        return out.html();
    }

    private static List<Gist.NoteUse> chosen(Gist gist, boolean showDetected) {
        List<Gist.NoteUse> chosen = new ArrayList<>();
        int detected = 0;
        for (Gist.NoteUse note : gist.notes()) {
            if (note.origin().status() != Origin.Status.DETECTED) {
                chosen.add(note);
            } else if (showDetected && detected < DETECTED) {
                detected++;
                chosen.add(note);
            }
        }
        return chosen;
    }

    private static void note(Markup out, int number, Note note, Gist gist, Marker marker) {
        Messages messages = marker.messages();
        out.raw("<tr><td class=\"no\">").number(number).raw("</td><td>");
        if (note.at() != null && !note.surface().isEmpty() && marker.quotable(gist.id())) {
            out.raw("<b>");
            marker.quote(out, note.surface());
            out.raw("</b> ");
            int paragraph = gist.paragraph(note.at());
            out.text(paragraph > 0 ? "¶" + paragraph + " " : "");
        }
        out.raw("<span class=\"sub\">").text(messages.name("kind", note.kind()));
        out.text(note.origin().status() == Origin.Status.DETECTED ? ", " + messages.say("briefing.detected") : "");
        out.raw("</span><br>").text(note.why());
        if (note.instead() != null) {
            out.raw(" <i>").text(messages.say("note.neutral")).raw("</i> ").text(note.instead());
        }
        out.raw("</td></tr>\n");
    }
}
