package dossier.render.article;

import dossier.model.Note;
import dossier.model.Origin;
import dossier.render.article.NoteChoice.Numbered;
import dossier.render.page.EvidenceHtml;
import dossier.render.page.Family;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes notes: beside a paragraph, in the register, and what the article leaves out. */
final class NoteHtml {
    private final Messages messages;
    private final Shown shown;
    private final EvidenceHtml evidence;

    NoteHtml(Messages messages, Here here, Shown shown) {
        this.messages = messages;
        this.shown = shown;
        this.evidence = new EvidenceHtml(messages, here, shown.cited());
    }

    static String noteId(Note note) {
        return "n-" + Routes.anchor(note.id());
    }

    static String markId(Note note) {
        return "m-" + Routes.anchor(note.id());
    }

    String kind(Note note) {
        return messages.name("kind", note.kind());
    }

    String family(Note note) {
        return messages.say("family." + Family.of(note.kind()).label());
    }

    /** The notes of one paragraph, after it. */
    Html group(List<Numbered> notes, String label) {
        return group(notes, "notes", label);
    }

    private Html group(List<Numbered> notes, String classes, String label) {
        if (notes.isEmpty()) {
            return Html.EMPTY;
        }
        Markup out = new Markup();
        out.raw("<div class=\"" + classes + "\" role=\"group\"")
                .attribute("aria-label", label)
                .raw(">");
        notes.forEach(note -> margin(out, note));
        return out.raw("</div>\n").html();
    }

    /** Notes on the title and the whole article, before the text. */
    Html top(List<Numbered> notes, String label) {
        return group(notes, "notes top", label);
    }

    private void margin(Markup out, Numbered numbered) {
        Note note = numbered.note();
        boolean differ = Family.of(note.kind()) == Family.DIFFER;
        out.raw("<details class=\"note")
                .raw(differ ? " d" : "")
                .raw(isDetected(note) ? " prop" : "")
                .raw("\"");
        out.attribute("id", noteId(note)).raw(differ ? " open>" : ">");
        out.raw("<summary><span class=\"nn\">").number(numbered.number()).raw("</span>");
        out.raw("<b>").text(family(note)).raw("</b> <i>").text(kind(note)).raw("</i></summary>");
        content(out, note, origin(note.origin()));
        out.raw("</details>");
    }

    private void content(Markup out, Note note, String origin) {
        out.raw("<p>").text(note.why()).raw("</p>");
        if (note.instead() != null) {
            out.raw("<p class=\"ins\"><span>")
                    .text(messages.say("note.neutral"))
                    .raw("</span> ");
            out.text(note.instead()).raw("</p>");
        }
        evidence.write(out, note.evidence());
        if (!origin.isEmpty()) {
            out.raw("<p class=\"more\">").text(origin).raw("</p>");
        }
    }

    /** Every note that has no mark in the text, with its words and place. */
    Html register(List<Numbered> notes) {
        Markup out = new Markup();
        for (Numbered numbered : notes) {
            Note note = numbered.note();
            out.raw("<li class=\"note").raw(isDetected(note) ? " prop\"" : "\"").attribute("id", noteId(note));
            out.raw("><p class=\"q\"><span class=\"nn\">")
                    .number(numbered.number())
                    .raw("</span><b>");
            out.text(kind(note)).raw("</b>");
            if (note.at() != null) {
                int paragraph = shown.gist().paragraph(note.at());
                out.raw(" <q><bdi>").text(note.surface()).raw("</bdi></q> ");
                if (paragraph > 0) {
                    shown.place(out, paragraph);
                }
            }
            out.raw("</p>");
            content(out, note, isDetected(note) ? "" : origin(note.origin()));
            out.raw("</li>\n");
        }
        return out.html();
    }

    /** What others told before and this article does not. */
    Html omissions(List<Note> notes) {
        Markup out = new Markup();
        for (Note note : notes) {
            out.raw("<li").attribute("id", noteId(note)).raw(isDetected(note) ? " class=\"prop\">" : ">");
            out.raw("<p>").text(note.why()).raw("</p>");
            evidence.write(out, note.evidence());
            out.raw("<p class=\"more\">").text(origin(note.origin())).raw("</p></li>\n");
        }
        return out.html();
    }

    private String origin(Origin origin) {
        return switch (origin.status()) {
            case DETECTED -> messages.say("origin.detected");
            case ACCEPTED -> decided("origin.accepted", origin.by(), origin.when());
            case EDITOR -> decided("origin.editor", origin.by(), origin.when());
        };
    }

    private String decided(String key, @Nullable String by, @Nullable String when) {
        String said = by == null ? messages.say(key) : messages.say(key + "-by", by);
        return when == null ? said : said + ", " + when;
    }

    static boolean isDetected(Note note) {
        return note.origin().status() == Origin.Status.DETECTED;
    }
}
