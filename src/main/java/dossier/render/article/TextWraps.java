package dossier.render.article;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Body;
import dossier.model.How;
import dossier.model.Mark;
import dossier.model.Mention;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.Span;
import dossier.render.article.NoteChoice.Numbered;
import dossier.render.page.ActorRef;
import dossier.render.page.Family;
import dossier.render.page.Here;
import dossier.render.page.Links;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Wrap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The elements around stretches of an article's text: marked words, actors, dates. Links never overlap one another. */
final class TextWraps {
    private final Messages messages;
    private final Here here;
    private final Shown shown;
    private final Article.Annotated article;
    private final NoteHtml notes;
    private final List<Wrap> wraps = new ArrayList<>();

    /** Where links stand already: start to end. */
    private final TreeMap<Integer, Integer> linked = new TreeMap<>();

    private final TreeMap<Integer, Integer> quotations = new TreeMap<>();
    private final TreeMap<Integer, Integer> headings = new TreeMap<>();
    private int previews;

    TextWraps(Messages messages, Here here, Shown shown, Article.Annotated article, NoteHtml notes) {
        this.messages = messages;
        this.here = here;
        this.shown = shown;
        this.article = article;
        this.notes = notes;
        for (Mention mention : article.linked().read().mentions()) {
            if (mention instanceof Mention.Quotation quotation
                    && quotation.direct()
                    && quotation.at().in() == Place.TEXT) {
                quotations.put(quotation.at().start(), quotation.at().end());
            }
        }
        for (Body.Block block : article.clean().body().blocks()) {
            if (block.kind() == Body.Kind.HEADING) {
                headings.put(block.span().start(), block.span().end());
            }
        }
    }

    List<Wrap> text(List<Numbered> margin) {
        for (Mark mark : article.clean().body().marks()) {
            if (mark instanceof Mark.Link link && Links.safe(link.href()) != null) {
                linked.put(link.span().start(), link.span().end());
            }
        }
        dates();
        actors();
        wraps.addAll(marks(margin, Place.TEXT));
        return wraps;
    }

    /** The marked words of notes on the text or on the title. */
    List<Wrap> marks(List<Numbered> margin, Place place) {
        List<Wrap> marks = new ArrayList<>();
        for (Numbered numbered : margin) {
            Note note = numbered.note();
            Span at = note.at();
            if (at == null || at.in() != place) {
                continue;
            }
            Family family = Family.of(note.kind());
            String again = "<mark class=\"mk " + family.mark() + "\">";
            Markup open = new Markup().raw("<mark class=\"mk " + family.mark() + "\"");
            open.attribute("id", NoteHtml.markId(note)).raw(">");
            Markup tail = new Markup().raw("<a class=\"ref " + family.mark() + "\" role=\"doc-noteref\"");
            tail.attribute("href", "#" + NoteHtml.noteId(note));
            tail.attribute(
                    "aria-label", messages.say("note.number", Integer.toString(numbered.number()), notes.family(note)));
            tail.raw(">").number(numbered.number()).raw("</a>");
            marks.add(new Wrap(
                    at.start(),
                    at.end(),
                    open.html().markup(),
                    again,
                    "</mark>",
                    "</mark>",
                    tail.html().markup()));
        }
        return marks;
    }

    private void dates() {
        for (Shown.Told told : shown.events()) {
            for (Shown.Telling telling : told.here()) {
                Span date = telling.date();
                if (date != null && date.in() == Place.TEXT && isFree(date)) {
                    linked.put(date.start(), date.end());
                    String when = told.event().when() == null
                            ? ""
                            : told.event().when().edtf();
                    Markup open = new Markup()
                            .raw("<time")
                            .attribute("datetime", when)
                            .raw("><a class=\"dt\"");
                    open.attribute("href", here.to(told.event()))
                            .attribute("title", told.event().title())
                            .raw(">");
                    wraps.add(Wrap.of(date.start(), date.end(), open.html().markup(), "</a></time>"));
                }
            }
        }
    }

    /** The first mention of each actor in each section; one in a quotation only where there is no other. */
    private void actors() {
        List<Mention.OfActor> section = new ArrayList<>();
        List<Integer> starts = sections();
        int next = 0;
        for (Mention mention : article.linked().mentions()) {
            if (mention instanceof Mention.OfActor actor && actor.at().in() == Place.TEXT && isLinkable(actor)) {
                while (next < starts.size() && starts.get(next) <= actor.at().start()) {
                    link(section);
                    section.clear();
                    next++;
                }
                section.add(actor);
            }
        }
        link(section);
    }

    private void link(List<Mention.OfActor> section) {
        Set<ActorId> done = new HashSet<>();
        for (boolean quoted : new boolean[] {false, true}) {
            for (Mention.OfActor mention : section) {
                if (within(mention.at(), quotations) == quoted && isFree(mention.at()) && done.add(mention.actor())) {
                    linked.put(mention.at().start(), mention.at().end());
                    wraps.add(preview(mention, shown.actors().get(mention.actor())));
                }
            }
        }
    }

    private Wrap preview(Mention.OfActor mention, ActorRef actor) {
        String id = "c" + ++previews;
        String link =
                new Markup().raw("<a").attribute("href", here.to(actor)).html().markup();
        Markup card = new Markup()
                .raw("</a><span class=\"pop\" role=\"tooltip\" id=\"" + id + "\"><b>")
                .text(actor.name())
                .raw("</b>");
        if (!actor.own().isEmpty()) {
            card.raw("<span class=\"own\" dir=\"auto\">").text(actor.own()).raw("</span>");
        }
        String line = actor.line().isEmpty()
                ? messages.say("actor-kind." + actor.kind().label().replace(' ', '-'))
                : actor.line();
        card.raw("<span>").text(line).raw("</span></span></span>");
        return new Wrap(
                mention.at().start(),
                mention.at().end(),
                "<span class=\"ac\">" + link + " aria-describedby=\"" + id + "\">",
                "<span class=\"ac\">" + link + ">",
                "</a></span>",
                card.html().markup(),
                "");
    }

    private boolean isLinkable(Mention.OfActor mention) {
        return mention.how() != How.PRONOUN
                && shown.actors().containsKey(mention.actor())
                && !within(mention.at(), headings);
    }

    private boolean isFree(Span span) {
        var before = linked.lowerEntry(span.end());
        return before == null || before.getValue() <= span.start();
    }

    private static boolean within(Span span, TreeMap<Integer, Integer> stretches) {
        var before = stretches.floorEntry(span.start());
        return before != null && span.end() <= before.getValue();
    }

    /** Where sections begin after the first: at headings. */
    private List<Integer> sections() {
        return List.copyOf(headings.keySet());
    }
}
