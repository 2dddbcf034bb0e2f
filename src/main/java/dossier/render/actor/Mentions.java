package dossier.render.actor;

import dossier.model.Article;
import dossier.model.Gist;
import dossier.model.How;
import dossier.model.Origin;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.render.page.BodyHtml;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import dossier.render.page.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every mention of an actor with its sentence, one row a sentence. */
final class Mentions {
    private final Site site;
    private final Messages messages;
    private final Here here;

    Mentions(Site site, Here here) {
        this.site = site;
        this.messages = site.messages();
        this.here = here;
    }

    /** Rows of a list; sentences only as far as the articles' rights allow. */
    Html rows(List<Shown.Use> uses) {
        Markup out = new Markup();
        for (Shown.Use use : uses) {
            boolean text = use.gist().metadata().rights() == Rights.FULL;
            Article.@Nullable Annotated article = text ? site.article(use.gist().id()) : null;
            Map<Span, List<Gist.Use>> sentences = new LinkedHashMap<>();
            use.uses()
                    .forEach(one -> sentences
                            .computeIfAbsent(one.sentence(), span -> new ArrayList<>())
                            .add(one));
            sentences.forEach((sentence, mentions) -> row(out, use, article, sentence, mentions));
        }
        return out.html();
    }

    private void row(
            Markup out, Shown.Use use, Article.@Nullable Annotated article, Span sentence, List<Gist.Use> mentions) {
        out.raw("<li><span>");
        here.cite(out, use.article(), use.gist().paragraph(sentence));
        out.raw("</span><div dir=\"auto\">");
        if (article == null) {
            out.raw("<mark>").text(mentions.get(0).surface()).raw("</mark> ");
            out.raw("<small>").text(messages.say("mention.not-shown")).raw("</small>");
        } else {
            List<Wrap> marks = new ArrayList<>();
            for (Gist.Use mention : mentions) {
                int start = Math.max(0, mention.at().start() - sentence.start());
                int end = Math.min(sentence.length(), mention.at().end() - sentence.start());
                marks.add(Wrap.of(start, end, "<mark>", "</mark>"));
            }
            out.html(BodyHtml.line(article.clean().words(sentence), marks));
            remarks(out, use, sentence, mentions);
        }
        out.raw("</div></li>\n");
    }

    /** How the words were linked where it was not by name, whether they are somebody's words, and notes on the sentence. */
    private void remarks(Markup out, Shown.Use use, Span sentence, List<Gist.Use> mentions) {
        Set<String> words = new LinkedHashSet<>();
        for (Gist.Use mention : mentions) {
            if (mention.how() != How.NAME) {
                words.add(messages.say("how." + mention.how().label(), mention.surface()));
            }
            if (mention.quoted()) {
                words.add(messages.say("mention.quoted"));
            }
        }
        Markup notes = new Markup();
        boolean any = false;
        for (Gist.NoteUse note : use.gist().notes()) {
            boolean shown = note.at() != null
                    && note.at().overlaps(sentence)
                    && (site.settings().showDetected() || note.origin().status() != Origin.Status.DETECTED);
            if (shown) {
                notes.raw(any || !words.isEmpty() ? " · " : "");
                String path = Routes.article(use.gist().id());
                notes.link(
                        here.to(path, Routes.anchor("n-" + note.id())),
                        messages.say("mention.note", messages.name("kind", note.kind())));
                any = true;
            }
        }
        if (any || !words.isEmpty()) {
            out.raw("<small>")
                    .text(String.join(" · ", words))
                    .html(notes.html())
                    .raw("</small>");
        }
    }
}
