package dossier.render.front;

import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Metadata;
import dossier.model.Origin;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.Family;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article on the cover, with its slant at a glance.
 *
 * @param notes how many of which family; those that nobody decided only where the dossier shows them
 */
record ArticleLine(
        ArticleRef article,
        Metadata metadata,
        @Nullable Source source,
        SortedMap<Family, Integer> notes,
        Voices voices) {
    private static final int VOICES = 4;
    private static final int DOTS = 9;

    static ArticleLine of(Gist gist, Site site) {
        SortedMap<Family, Integer> notes = new TreeMap<>();
        for (Gist.NoteUse note : gist.notes()) {
            if (site.settings().showDetected() || note.origin().status() != Origin.Status.DETECTED) {
                notes.merge(Family.of(note.kind()), 1, Integer::sum);
            }
        }
        return new ArticleLine(
                site.lookup().article(gist.id()),
                gist.metadata(),
                site.lookup().source(gist.source()),
                notes,
                Voices.of(List.of(gist), site.lookup(), site.dossier().reference()));
    }

    /** Authors, outlet and date. */
    String meta(Site site) {
        List<String> parts = new ArrayList<>();
        if (!article.label().equals(article.title())) {
            parts.add(article.label());
        }
        String authors =
                metadata.authors().stream().map(Found::value).map(Person::name).collect(Collectors.joining(", "));
        parts.add(authors.isEmpty() ? site.messages().say("by.unsigned") : authors);
        if (source != null || metadata.outlet() != null) {
            parts.add(source != null ? source.name() : metadata.outlet().value());
        }
        parts.add(
                metadata.published() == null
                        ? site.messages().say("date.none")
                        : site.dates().full(metadata.published().value()));
        return String.join(" · ", parts);
    }

    String summary() {
        return metadata.summary() == null || metadata.rights() == Rights.METADATA
                ? ""
                : metadata.summary().value();
    }

    String slant(Messages messages) {
        return source == null || source.alignment() == null
                ? messages.say("unknown")
                : source.alignment().value();
    }

    String counts(Messages messages) {
        int all = notes.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return messages.say("slant.no-notes");
        }
        String parts = notes.entrySet().stream()
                .map(entry -> messages.count("slant." + entry.getKey().label(), entry.getValue()))
                .collect(Collectors.joining(" · "));
        return messages.number(all) + ": " + parts;
    }

    Html heard(Here here, Messages messages) {
        List<Html> parts = new ArrayList<>();
        for (Voices.Voice voice :
                voices.heard().subList(0, Math.min(VOICES, voices.heard().size()))) {
            Markup out = new Markup();
            if (voice.actor() == null) {
                out.text(voice.name());
            } else {
                out.link(here.to(voice.actor()), voice.name());
            }
            parts.add(dots(out, voice.times()));
        }
        if (voices.unnamed() > 0) {
            parts.add(dots(new Markup().text(messages.say("voices.no-name")), voices.unnamed()));
        }
        return parts.isEmpty()
                ? Html.text(messages.say("voices.none"))
                : new Markup().joined(parts, ", ").html();
    }

    private static Html dots(Markup out, int times) {
        out.raw("\u00A0<span class=\"dots\" aria-hidden=\"true\">");
        out.raw("●".repeat(Math.min(DOTS, times))).raw(times > DOTS ? "…" : "").raw("</span>");
        return out.raw("<span class=\"vh\"> ").number(times).raw("</span>").html();
    }

    String missing(Messages messages) {
        return voices.silent().isEmpty()
                ? messages.say("missing.none")
                : voices.silent().stream().map(ActorRef::name).collect(Collectors.joining(", "));
    }

    String grade(Messages messages) {
        if (source == null || source.reliability() == null) {
            return messages.say("grade.none-short");
        }
        String letter = source.reliability().value().strip().toUpperCase(Locale.ROOT);
        return letter + ", " + messages.name("grade", letter);
    }
}
