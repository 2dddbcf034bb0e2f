package dossier.render.article;

import dossier.model.Capture;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Source;
import dossier.model.When;
import dossier.render.article.ArticleView.Fact;
import dossier.render.page.DateWords;
import dossier.render.page.EvidenceHtml;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Links;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that is known of the source and the capture, below the text: each value with where it was found. */
final class Provenance {
    private final Site site;
    private final Messages messages;
    private final DateWords dates;
    private final Here here;
    private final Shown shown;
    private final Metadata metadata;

    Provenance(Site site, Here here, Shown shown) {
        this.site = site;
        this.messages = site.messages();
        this.dates = site.dates();
        this.here = here;
        this.shown = shown;
        this.metadata = shown.gist().metadata();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(messages.say("card.publisher"), publisher(), where(metadata.outlet())));
        facts.add(new Fact(
                messages.say("card.author"),
                authors(),
                metadata.authors().isEmpty() ? "" : where(metadata.authors().get(0))));
        facts.add(new Fact(messages.say("card.interest"), interest(), ""));
        facts.add(new Fact(messages.say("card.reliability"), reliability(), ""));
        date(facts, "card.published", metadata.published(), true);
        date(facts, "card.updated", metadata.updated(), false);
        text(facts, "card.translated-from", metadata.translatedFrom());
        text(facts, "card.reprint-of", metadata.reprintOf());
        text(facts, "card.licence", metadata.licence());
        tags(facts);
        for (Shown.Copy copy : shown.copies()) {
            facts.add(copy(copy));
        }
        facts.add(new Fact(messages.say("card.captured"), captured(), ""));
        return facts;
    }

    private Html publisher() {
        Source source = shown.source();
        if (source == null) {
            return metadata.outlet() == null
                    ? unknown()
                    : Html.text(metadata.outlet().value());
        }
        Markup out = new Markup().link(here.to(Routes.source(source.id())), source.name());
        return source.kind() == null
                ? out.html()
                : out.text(", " + source.kind().value()).html();
    }

    private Html authors() {
        if (metadata.authors().isEmpty()) {
            return unknown();
        }
        List<Html> names = new ArrayList<>();
        for (Found<Person> author : metadata.authors()) {
            Person person = author.value();
            Markup out = new Markup().text(person.name());
            for (String part : new String[] {person.role(), person.affiliation()}) {
                out.text(part == null ? "" : ", " + part);
            }
            names.add(out.html());
        }
        return new Markup().joined(names, "<br>").html();
    }

    private Html interest() {
        List<Html> interests = new ArrayList<>();
        for (Found<Person> author : metadata.authors()) {
            if (author.value().interest() != null) {
                interests.add(Html.text(author.value().interest()));
            }
        }
        Source source = shown.source();
        if (source != null && source.alignment() != null) {
            interests.add(Html.text(source.alignment().value()));
        }
        if (source != null && source.funding() != null) {
            interests.add(Html.text(source.funding().value()));
        }
        return interests.isEmpty()
                ? unknown()
                : new Markup().joined(interests, "<br>").html();
    }

    private Html reliability() {
        Source source = shown.source();
        Source.ProfileClaim claim = source == null ? null : source.reliability();
        if (source == null || claim == null) {
            return Html.text(messages.say("grade.none"));
        }
        String letter = claim.value().strip().toUpperCase(Locale.ROOT);
        Markup out = new Markup().text(letter + ", " + messages.name("grade", letter));
        if (claim.why() != null) {
            out.text(": " + claim.why());
        }
        new EvidenceHtml(messages, here, shown.cited()).write(out, claim.evidence());
        return out.raw(" ")
                .link(here.to(Routes.source(source.id()), "grade"), messages.say("grade.why"))
                .html();
    }

    private Fact copy(Shown.Copy copy) {
        Markup out = new Markup();
        here.cite(out, copy.other(), 0);
        String share = Integer.toString((int) Math.round(copy.share() * 100));
        out.text(copy.stated() ? "" : " " + messages.say("copy.share", share));
        return new Fact(messages.say(copy.original() ? "card.copied-by" : "card.copy-of"), out.html(), "");
    }

    private Html captured() {
        Capture capture = shown.gist().capture();
        Markup out = new Markup();
        out.text(
                metadata.captured() == null
                        ? messages.say("captured.when-unknown")
                        : dates.full(metadata.captured().value()));
        String href = metadata.url() == null ? null : Links.safe(metadata.url().value());
        if (href != null) {
            out.text(", ").outside(href, messages.say("captured.original"));
        }
        out.raw(". ")
                .text(messages.say("captured.kept", messages.say("format." + capture.format()), messages.number((int)
                        Math.min(Integer.MAX_VALUE, capture.bytes()))));
        out.raw(" <span class=\"hash\">SHA-256 <span class=\"mono\">")
                .text(capture.digest().hex())
                .raw("</span></span>");
        return out.html();
    }

    private void date(List<Fact> facts, String key, @Nullable Found<When> date, boolean always) {
        if (date != null) {
            Markup out = new Markup()
                    .raw("<time")
                    .attribute("datetime", date.value().edtf())
                    .raw(">");
            facts.add(new Fact(
                    messages.say(key),
                    out.text(dates.full(date.value())).raw("</time>").html(),
                    where(date)));
        } else if (always) {
            facts.add(new Fact(messages.say(key), unknown(), ""));
        }
    }

    private void text(List<Fact> facts, String key, @Nullable Found<String> found) {
        if (found != null) {
            facts.add(new Fact(messages.say(key), Html.text(found.value()), where(found)));
        }
    }

    private void tags(List<Fact> facts) {
        List<Html> tags = new ArrayList<>();
        for (Found<String> tag : metadata.tags()) {
            tags.add(new Markup().raw("<bdi>").text(tag.value()).raw("</bdi>").html());
        }
        if (!tags.isEmpty()) {
            Html value = new Markup().joined(tags, ", ").html();
            facts.add(new Fact(
                    messages.say("card.tags"), value, where(metadata.tags().get(0))));
        }
    }

    private String where(@Nullable Found<?> found) {
        return found == null ? "" : messages.name("found", found.where());
    }

    private Html unknown() {
        return Html.text(messages.say("unknown"));
    }
}
