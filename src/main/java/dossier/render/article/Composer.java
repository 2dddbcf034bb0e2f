package dossier.render.article;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.model.Span;
import dossier.render.article.ArticleView.Part;
import dossier.render.article.NoteChoice.Numbered;
import dossier.render.data.JsonLd;
import dossier.render.page.BodyHtml;
import dossier.render.page.DateWords;
import dossier.render.page.Direction;
import dossier.render.page.Family;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import dossier.render.page.Wrap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Composes the page of one article from its layers and from what the dossier shows on it. */
final class Composer {
    private static final String OMISSION = "omission";

    private final Site site;
    private final Here here;
    private final Shown shown;
    private final Messages messages;
    private final DateWords dates;
    private final NoteHtml notes;

    Composer(Site site, String path, Shown shown) {
        this.site = site;
        this.here = new Here(path);
        this.shown = shown;
        this.messages = site.messages();
        this.dates = site.dates();
        this.notes = new NoteHtml(messages, here, shown);
    }

    ArticleView page() {
        Article.Annotated article = site.article(shown.gist().id());
        Article.Clean clean = article.clean();
        List<Note> remarks = new ArrayList<>();
        List<Note> omissions = new ArrayList<>();
        List<Note> all = new ArrayList<>(article.notes());
        all.addAll(shown.comparisons());
        for (Note note : all) {
            if (shown.detected() || !NoteHtml.isDetected(note)) {
                (note.kind().equals(OMISSION) ? omissions : remarks).add(note);
            }
        }
        boolean bare = clean.metadata().rights() != Rights.FULL;
        NoteChoice choice = bare
                ? NoteChoice.of(remarks, List.of(), 0).toRegister()
                : NoteChoice.of(
                        remarks,
                        article.linked().read().sentences(),
                        shown.gist().wordCount());
        boolean silent = clean.metadata().rights() == Rights.METADATA;
        TextWraps wraps = new TextWraps(messages, here, shown, article, notes);
        SourceCard card = new SourceCard(site, here, shown);
        Aftermath after = new Aftermath(site, here, shown);
        String language = clean.metadata().language() == null
                ? ""
                : clean.metadata().language().value();
        String own = language.equals(site.settings().language()) ? "" : language;
        String title = clean.metadata().titleText();
        Html text = bare ? Html.EMPTY : text(clean.body(), wraps.text(choice.margin()), choice.margin());
        return new ArticleView(
                shell(clean),
                crumb(clean),
                title.isEmpty()
                        ? Html.text(shown.ref().label())
                        : BodyHtml.line(title, wraps.marks(choice.margin(), Place.TITLE)),
                card.by(),
                verdict(remarks),
                clean.metadata().summary() == null || silent
                        ? ""
                        : clean.metadata().summary().value(),
                card.facts(),
                new Provenance(site, here, shown).facts(),
                own,
                textDirection(clean.body()),
                silent ? Html.EMPTY : notes.top(ofTitle(choice.margin()), messages.say("notes.of-title")),
                text,
                bare,
                messages.say("rights." + clean.metadata().rights().label()),
                lines(choice.margin()),
                silent ? Html.EMPTY : notes.register(choice.register()),
                after.same(),
                notes.omissions(omissions),
                after.voices(),
                after.actors(),
                after.related(),
                after.cuts(clean),
                messages.count("cut.blocks", clean.removals().size()),
                card.citation(shown.gist().paragraphs().size()),
                parts(clean.body(), bare));
    }

    private Shell shell(Article.Clean clean) {
        String description =
                clean.metadata().summary() == null || clean.metadata().rights() == Rights.METADATA
                        ? ""
                        : clean.metadata().summary().value();
        Source source = site.lookup().source(shown.gist().source());
        String outlet = source != null
                ? source.name()
                : clean.metadata().outlet() == null
                        ? null
                        : clean.metadata().outlet().value();
        return site.shell(here, shown.ref().title(), description, Routes.COVER, false)
                .about(JsonLd.article(clean.metadata(), shown.ref().title(), outlet, site.settings()));
    }

    private String crumb(Article.Clean clean) {
        List<String> parts = new ArrayList<>();
        if (!shown.ref().label().equals(shown.ref().title())) {
            parts.add(shown.ref().label());
        }
        if (clean.metadata().section() != null) {
            parts.add(clean.metadata().section().value());
        }
        if (clean.metadata().published() != null) {
            parts.add(dates.full(clean.metadata().published().value()));
        }
        return String.join(" · ", parts);
    }

    /** The language's, else that of most letters of the text. */
    private String textDirection(Body body) {
        String language = shown.gist().metadata().language() == null
                ? ""
                : shown.gist().metadata().language().value();
        String text = body.text();
        return language.isEmpty() ? Direction.of(text, 0, text.length(), "ltr") : Direction.of(language);
    }

    private Html text(Body body, List<Wrap> wraps, List<Numbered> margin) {
        Map<Integer, List<Numbered>> beside = new HashMap<>();
        for (Numbered note : margin) {
            Span at = note.note().at();
            if (at != null && at.in() == Place.TEXT) {
                beside.computeIfAbsent(shown.gist().paragraph(at), number -> new ArrayList<>())
                        .add(note);
            }
        }
        return BodyHtml.article(
                body,
                wraps,
                new BodyHtml.Numbering(
                        start -> shown.gist().paragraph(Span.of(start, start)),
                        number -> messages.say("paragraph.link", number),
                        number -> notes.group(
                                beside.getOrDefault(number, List.of()), messages.say("notes.of-paragraph", number))),
                textDirection(body));
    }

    private static List<Numbered> ofTitle(List<Numbered> margin) {
        return margin.stream()
                .filter(note -> note.note().at() == null || note.note().at().in() == Place.TITLE)
                .toList();
    }

    /** How many notes of which family, as a sentence. */
    private Html verdict(List<Note> remarks) {
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        remarks.forEach(note -> counts.merge(Family.of(note.kind()), 1, Integer::sum));
        Markup out = new Markup();
        String between = "";
        for (Map.Entry<Family, Integer> entry : counts.entrySet()) {
            String words = messages.count("verdict." + entry.getKey().label(), entry.getValue());
            out.raw(between)
                    .raw(entry.getKey() == Family.DIFFER ? "<span class=\"x\">" : "<span>")
                    .text(words)
                    .raw("</span>");
            between = " · ";
        }
        return remarks.isEmpty() ? Html.text(messages.say("verdict.none")) : out.html();
    }

    private List<ArticleView.Line> lines(List<Numbered> margin) {
        return margin.stream()
                .filter(note -> note.note().at() != null)
                .map(note -> Family.of(note.note().kind()))
                .distinct()
                .sorted()
                .map(family -> new ArticleView.Line("mk " + family.mark(), messages.say("family." + family.label())))
                .toList();
    }

    /** Headings of the text, each with the number of its paragraph. */
    private List<Part> parts(Body body, boolean bare) {
        return bare
                ? List.of()
                : body.blocks().stream()
                        .filter(block -> block.kind() == Body.Kind.HEADING)
                        .map(block -> new Part(
                                "#p" + shown.gist().paragraph(block.span()),
                                block.span().of(body.text()),
                                true))
                        .filter(part -> !Objects.equals(part.words(), ""))
                        .toList();
    }
}
