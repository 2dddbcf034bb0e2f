package dossier.render.article;

import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.render.article.ArticleView.Fact;
import dossier.render.page.ActorRef;
import dossier.render.page.DateWords;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Links;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who speaks, in a few lines before what is said; `Provenance` has all of it, below the text. */
final class SourceCard {
    /** Longer values are cut at a word: the card stands beside the title and must not push the notes down. */
    private static final int LONGEST = 110;

    private static final int VOICES = 4;

    private final Site site;
    private final Messages messages;
    private final DateWords dates;
    private final Here here;
    private final Shown shown;
    private final Metadata metadata;

    SourceCard(Site site, Here here, Shown shown) {
        this.site = site;
        this.messages = site.messages();
        this.dates = site.dates();
        this.here = here;
        this.shown = shown;
        this.metadata = shown.gist().metadata();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("card.publisher", publisher()));
        facts.add(fact("card.author", Html.text(authors())));
        facts.add(fact("card.interest", Html.text(interest())));
        facts.add(fact("card.reliability", reliability()));
        facts.add(fact("card.heard", heard()));
        facts.add(fact("card.missing", missing()));
        for (Shown.Copy copy : shown.copies()) {
            Markup out = new Markup();
            here.cite(out, copy.other(), 0);
            facts.add(fact(copy.original() ? "card.copied-by" : "card.copy-of", out.html()));
        }
        facts.add(fact("card.captured", captured()));
        return facts;
    }

    private Fact fact(String key, Html value) {
        return new Fact(messages.say(key), value, "");
    }

    /** The line under the title: who, for whom. */
    Html by() {
        Markup out = new Markup();
        out.text(names().isEmpty() ? messages.say("by.unsigned") : messages.say("by.authors", names()));
        String outlet = outlet();
        if (!outlet.isEmpty()) {
            out.text(", ").raw("<i>").text(outlet).raw("</i>");
        }
        return out.html();
    }

    /** How to cite the article in this dossier. */
    Html citation(int paragraphs) {
        Markup out = new Markup();
        out.text(names().isEmpty() ? "" : names() + ", ");
        out.text(messages.say("quote.open")).text(shown.ref().title()).text(messages.say("quote.close"));
        if (!outlet().isEmpty()) {
            out.text(", ").raw("<i>").text(outlet()).raw("</i>");
        }
        if (metadata.published() != null) {
            out.text(", " + dates.full(metadata.published().value()));
        }
        out.text(". ")
                .text(messages.say("cite.in"))
                .raw(" <i>")
                .text(site.settings().title())
                .raw("</i> ");
        out.text(messages.say("cite.annotated"));
        if (paragraphs > 1 && metadata.rights() == Rights.FULL) {
            out.text(", ¶1–" + paragraphs);
        }
        return out.raw(".").html();
    }

    private String names() {
        return metadata.authors().stream().map(author -> author.value().name()).collect(Collectors.joining(", "));
    }

    private String outlet() {
        Source source = shown.source();
        return source != null
                ? source.name()
                : metadata.outlet() == null ? "" : metadata.outlet().value();
    }

    private Html publisher() {
        Source source = shown.source();
        if (source == null) {
            return Html.text(
                    metadata.outlet() == null
                            ? messages.say("unknown")
                            : metadata.outlet().value());
        }
        Markup out = new Markup().link(here.to(Routes.source(source.id())), source.name());
        return source.kind() == null
                ? out.html()
                : out.text(", " + source.kind().value()).html();
    }

    private String authors() {
        List<String> authors = new ArrayList<>();
        for (Found<Person> author : metadata.authors()) {
            Person person = author.value();
            String office = person.role() != null ? person.role() : person.affiliation();
            authors.add(office == null ? person.name() : person.name() + ", " + office);
        }
        return authors.isEmpty() ? messages.say("unknown") : String.join("; ", authors);
    }

    /** The authors' own interest, else where the publisher stands, else who pays it. */
    private String interest() {
        for (Found<Person> author : metadata.authors()) {
            if (author.value().interest() != null) {
                return brief(author.value().interest());
            }
        }
        Source source = shown.source();
        if (source != null && (source.alignment() != null || source.funding() != null)) {
            Source.ProfileClaim claim = source.alignment() != null ? source.alignment() : source.funding();
            return brief(claim.value());
        }
        return messages.say("unknown");
    }

    private Html reliability() {
        Source source = shown.source();
        Source.@Nullable ProfileClaim claim = source == null ? null : source.reliability();
        if (source == null || claim == null) {
            return Html.text(messages.say("grade.none"));
        }
        String letter = claim.value().strip().toUpperCase(Locale.ROOT);
        Markup out = new Markup().text(letter + ", " + messages.name("grade", letter));
        out.text(claim.why() == null ? " " : ": " + brief(claim.why()) + " ");
        return out.link(here.to(Routes.source(source.id()), "grade"), messages.say("grade.why"))
                .html();
    }

    private Html heard() {
        List<Html> parts = new ArrayList<>();
        List<Voices.Voice> heard = shown.voices().heard();
        for (Voices.Voice voice : heard.subList(0, Math.min(VOICES, heard.size()))) {
            Markup out = new Markup();
            if (voice.actor() == null) {
                out.text(voice.name());
            } else {
                out.link(here.to(voice.actor()), voice.name());
            }
            parts.add(voice.times() > 1 ? out.text(" ").number(voice.times()).html() : out.html());
        }
        if (heard.size() > VOICES) {
            parts.add(new Markup()
                    .link("#voices", messages.count("voices.more", heard.size() - VOICES))
                    .html());
        }
        if (shown.voices().unnamed() > 0) {
            parts.add(Html.text(messages.count("voices.unnamed", shown.voices().unnamed())));
        }
        return parts.isEmpty()
                ? Html.text(messages.say("voices.none"))
                : new Markup().joined(parts, ", ").html();
    }

    private Html missing() {
        List<Html> parts = new ArrayList<>();
        for (ActorRef actor : shown.voices().silent()) {
            parts.add(new Markup().link(here.to(actor), actor.name()).html());
        }
        return parts.isEmpty()
                ? Html.text(messages.say("missing.none"))
                : new Markup().joined(parts, ", ").html();
    }

    private Html captured() {
        Markup out = new Markup();
        out.text(
                metadata.captured() == null
                        ? messages.say("captured.when-unknown")
                        : dates.full(metadata.captured().value()));
        String href = metadata.url() == null ? null : Links.safe(metadata.url().value());
        if (href != null) {
            out.text(", ").outside(href, messages.say("captured.original"));
        }
        out.text(", ").link("#cut", messages.say("captured.cut")).text(", ");
        out.link("#source", messages.say("captured.source"));
        out.raw(" <span class=\"hash\">SHA-256 <span class=\"mono\">");
        String hex = shown.gist().capture().digest().hex();
        return out.text(hex.substring(0, 8) + "…" + hex.substring(60))
                .raw("</span></span>")
                .html();
    }

    private static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < 0 ? LONGEST : space) + " …";
    }
}
