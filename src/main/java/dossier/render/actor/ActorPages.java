package dossier.render.actor;

import dossier.model.ActorId;
import dossier.render.page.ActorRef;
import dossier.render.page.Emitter;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The glossary: its index, an entry for each actor, and a page of mentions for each year of those named very often. */
public final class ActorPages implements Emitter {
    /** The mentions of one year. */
    record YearShown(ActorRef actor, String year, List<Shown.Use> uses) {}

    /** @param entry address of the actor's entry */
    public record YearView(Shell shell, String title, String name, String entry, Html mentions) implements Page {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        List<PlannedFile> files = new ArrayList<>();
        files.add(ActorIndex.file(site));
        Together together = new Together(site.dossier().gists());
        SortedMap<ActorId, List<Shown.Relation>> members = Shown.members(site);
        for (ActorRef ref : site.lookup().actors().values()) {
            Shown shown = Shown.of(ref, site, together, members);
            files.add(site.page(ref.path(), "actor", shown, () -> new ActorComposer(site, shown).view()));
            shown.years().keySet().forEach(year -> files.add(year(site, shown, year)));
        }
        return files.stream();
    }

    static String yearPath(ActorRef actor, String year) {
        return "actors/" + actor.id() + "/" + year + ".html";
    }

    private static PlannedFile year(Site site, Shown shown, String year) {
        ActorRef actor = shown.ref();
        Here here = new Here(yearPath(actor, year));
        YearShown part = new YearShown(
                actor,
                year,
                shown.uses().stream().filter(use -> use.year().equals(year)).toList());
        return site.page(here.path(), "actor-year", part, () -> {
            String title = site.messages()
                    .say(
                            "actor.mentions-of",
                            actor.name(),
                            year.equals("undated") ? site.messages().say("date.none") : year);
            return new YearView(
                    site.shell(here, title, "", Routes.ACTORS, true),
                    title,
                    actor.name(),
                    here.to(actor),
                    new Mentions(site, here).rows(part.uses()));
        });
    }
}
