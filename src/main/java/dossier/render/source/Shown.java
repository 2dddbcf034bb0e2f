package dossier.render.source;

import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Source;
import dossier.render.page.ArticleRef;
import dossier.render.page.Cited;
import dossier.render.page.EventLine;
import dossier.render.page.Lookup;
import dossier.render.page.Site;
import dossier.render.page.Voices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * All that a source's page shows.
 *
 * @param articles its articles, latest last
 * @param mean notes to a thousand words over the whole dossier
 * @param alone events that nobody else tells
 * @param omissions what its articles leave out that others had told before
 */
record Shown(
        Source source,
        List<Gist> gists,
        List<Published> articles,
        Devices devices,
        int mean,
        Voices voices,
        List<EventLine> alone,
        int allAlone,
        List<Omission> omissions,
        SortedMap<ArticleId, Cited> cited) {
    private static final int ALONE = 20;
    private static final int OMISSIONS = 20;

    record Published(ArticleRef article, Gist gist) {}

    record Omission(ArticleRef article, Note note) {}

    static Shown of(Source source, Site site, int mean) {
        Lookup lookup = site.lookup();
        List<Gist> gists = lookup.published(source.id());
        List<EventLine> alone = new ArrayList<>();
        int all = 0;
        for (Event event : alone(gists, lookup)) {
            all++;
            if (alone.size() < ALONE) {
                alone.add(EventLine.of(event, lookup));
            }
        }
        List<Omission> omissions = omissions(gists, site);
        List<Evidence> evidence = new ArrayList<>(Profile.evidence(source));
        omissions.forEach(omission -> evidence.addAll(omission.note().evidence()));
        return new Shown(
                source,
                gists,
                gists.stream()
                        .map(gist -> new Published(lookup.article(gist.id()), gist))
                        .toList(),
                Devices.of(gists, site.settings().showDetected()),
                mean,
                Voices.of(gists, lookup, site.dossier().reference()),
                alone,
                all,
                omissions,
                Cited.of(evidence, lookup));
    }

    private static Set<Event> alone(List<Gist> gists, Lookup lookup) {
        Set<ArticleId> own = new LinkedHashSet<>();
        gists.forEach(gist -> own.add(gist.id()));
        Set<Event> events = new LinkedHashSet<>();
        for (Gist gist : gists) {
            lookup.told(gist.id()).stream()
                    .filter(event -> event.tellings().stream().allMatch(told -> own.contains(told.article())))
                    .forEach(events::add);
        }
        return events;
    }

    private static List<Omission> omissions(List<Gist> gists, Site site) {
        List<Omission> omissions = new ArrayList<>();
        for (Gist gist : gists) {
            for (Note note : site.dossier().comparisons().getOrDefault(gist.id(), List.of())) {
                boolean shown = site.settings().showDetected() || note.origin().status() != Origin.Status.DETECTED;
                if (note.kind().equals("omission") && shown && omissions.size() < OMISSIONS) {
                    omissions.add(new Omission(site.lookup().article(gist.id()), note));
                }
            }
        }
        return omissions;
    }
}
