package dossier.render.actor;

import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.Shell;
import java.util.List;

/**
 * The view of an actor's entry.
 *
 * @param own its name in another script; empty for none
 * @param role empty where nobody says
 * @param basis who wrote the entry
 * @param mentions rows of a list; empty where years have them, or there are none
 */
public record ActorView(
        Shell shell,
        String glossary,
        String kind,
        String kindHref,
        String name,
        String own,
        String role,
        Html description,
        String basis,
        List<Name> names,
        Html mentions,
        List<Year> years,
        List<Html> relations,
        List<Html> others,
        List<Html> together,
        List<Html> spoken,
        List<String> aliases,
        List<Html> same,
        Html events,
        String allEvents,
        String chronology)
        implements Page {
    /**
     * What one source calls the actor.
     *
     * @param width of its bar, 0 to 100
     * @param place as what the source has it: heard, or only named
     */
    public record Name(Html source, String surfaces, int mentions, int width, String place) {}

    public record Year(String href, String words) {}
}
