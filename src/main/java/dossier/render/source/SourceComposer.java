package dossier.render.source;

import dossier.model.Note;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.render.page.ActorRef;
import dossier.render.page.BodyHtml;
import dossier.render.page.DateWords;
import dossier.render.page.EventLine;
import dossier.render.page.EvidenceHtml;
import dossier.render.page.Family;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Composes the page of one source. */
final class SourceComposer {
    private static final int VOICES = 15;
    private static final int ARTICLES = 100;

    private final Site site;
    private final Messages messages;
    private final DateWords dates;
    private final Shown shown;
    private final Here here;
    private final EvidenceHtml evidence;

    SourceComposer(Site site, Shown shown) {
        this.site = site;
        this.messages = site.messages();
        this.dates = site.dates();
        this.shown = shown;
        this.here = new Here(Routes.source(shown.source().id()));
        this.evidence = new EvidenceHtml(messages, here, shown.cited());
    }

    SourceView view() {
        Source source = shown.source();
        Devices devices = shown.devices();
        String kind = source.kind() == null ? "" : source.kind().value() + "; ";
        int beyond = shown.allAlone() - shown.alone().size();
        return new SourceView(
                site.shell(here, source.name(), "", Routes.SOURCES, true),
                here.to(Routes.SOURCES),
                source.name(),
                kind + messages.count("source.articles", shown.articles().size()),
                BodyHtml.prose(source.description(), 2, here),
                source.reliability() == null
                        ? ""
                        : source.reliability().value().strip().toUpperCase(Locale.ROOT),
                reason(source.reliability()),
                Profile.facts(source, messages, evidence),
                articles(),
                quotes(),
                shown.voices().silent().stream().map(this::link).toList(),
                messages.say(
                        "source.rate",
                        messages.count("count.notes", devices.notes()),
                        messages.number(devices.words()),
                        messages.number(devices.perThousand()),
                        messages.number(shown.mean())),
                devices.kinds().stream().map(this::device).toList(),
                EventLine.list(shown.alone(), here, site),
                beyond > 0 ? messages.count("source.more-alone", beyond) : "",
                omissions());
    }

    private Html reason(Source.@Nullable ProfileClaim claim) {
        if (claim == null) {
            return Html.text(messages.say("source.no-grade"));
        }
        String letter = claim.value().strip().toUpperCase(Locale.ROOT);
        Markup out = new Markup().text(messages.name("grade", letter));
        out.text(claim.why() == null ? "" : ": " + claim.why());
        out.raw("<span class=\"basis\">");
        if (claim.evidence().isEmpty()) {
            out.text(messages.say("profile.editor"));
        }
        evidence.write(out, claim.evidence());
        return out.raw("</span>").html();
    }

    private List<Html> articles() {
        List<Html> articles = new ArrayList<>();
        for (int i = shown.articles().size() - 1; i >= 0 && articles.size() < ARTICLES; i--) {
            Shown.Published one = shown.articles().get(i);
            Markup out = new Markup().link(here.to(one.article()), one.article().title());
            if (one.gist().metadata().published() != null) {
                out.text(", " + dates.full(one.gist().metadata().published().value()));
            }
            articles.add(out.html());
        }
        return articles;
    }

    private List<Html> quotes() {
        List<Html> quotes = new ArrayList<>();
        for (Voices.Voice voice : shown.voices().heard()) {
            if (quotes.size() < VOICES) {
                Markup out = new Markup();
                if (voice.actor() == null) {
                    out.text(voice.name());
                } else {
                    out.link(here.to(voice.actor()), voice.name());
                }
                quotes.add(out.text(", " + messages.count("voices.times", voice.times()))
                        .html());
            }
        }
        if (shown.voices().unnamed() > 0) {
            quotes.add(Html.text(messages.count("voices.unnamed", shown.voices().unnamed())));
        }
        return quotes;
    }

    private Html link(ActorRef actor) {
        return new Markup().link(here.to(actor), actor.name()).html();
    }

    private SourceView.Device device(Devices.Kind kind) {
        Devices devices = shown.devices();
        Devices.Example example = kind.example();
        boolean secret = shown.gists().stream()
                .anyMatch(gist ->
                        gist.id().equals(example.article()) && gist.metadata().rights() == Rights.METADATA);
        Note note = secret ? null : note(example);
        Markup words = new Markup();
        String path = Routes.article(example.article());
        words.raw("<a")
                .attribute(
                        "href",
                        secret
                                ? here.to(path)
                                : here.to(
                                        path,
                                        Routes.anchor("n-" + example.note().id())))
                .raw(">");
        if (secret || example.note().surface().isEmpty()) {
            words.text(messages.say("source.whole-article"));
        } else {
            words.raw("<mark class=\"mk ").raw(Family.of(kind.kind()).mark()).raw("\">");
            words.text(example.note().surface()).raw("</mark>");
        }
        words.raw("</a>");
        double rate = devices.words() == 0 ? 0 : kind.times() * 1000.0 / devices.words();
        int most = devices.kinds().get(0).times();
        return new SourceView.Device(
                messages.name("kind", kind.kind()),
                kind.times(),
                Math.max(1, kind.times() * 100 / most),
                String.format(Locale.ROOT, "%.1f", rate),
                words.html(),
                note == null ? "" : note.why(),
                note == null || note.instead() == null ? "" : note.instead());
    }

    private @Nullable Note note(Devices.Example example) {
        return site.article(example.article()).notes().stream()
                .filter(note -> note.id().equals(example.note().id()))
                .findFirst()
                .orElse(null);
    }

    private List<Html> omissions() {
        List<Html> omissions = new ArrayList<>();
        for (Shown.Omission omission : shown.omissions()) {
            Markup out = new Markup();
            here.cite(out, omission.article(), 0);
            out.text(": " + omission.note().why());
            evidence.write(out, omission.note().evidence());
            omissions.add(out.html());
        }
        return omissions;
    }
}
