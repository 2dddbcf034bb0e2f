package dossier.render.source;

import dossier.render.page.Html;
import dossier.render.page.Page;
import dossier.render.page.Shell;
import java.util.List;

/**
 * The view of a source's page.
 *
 * @param letter of the Admiralty scale; empty where no editor has given one
 */
public record SourceView(
        Shell shell,
        String sources,
        String name,
        String by,
        Html description,
        String letter,
        Html reason,
        List<Profile.Fact> profile,
        List<Html> articles,
        List<Html> quotes,
        List<Html> silent,
        String rate,
        List<Device> devices,
        Html alone,
        String allAlone,
        List<Html> omissions)
        implements Page {
    /**
     * @param width of its bar, 0 to 100
     * @param instead a neutral wording; empty for none
     */
    public record Device(String kind, int times, int width, String rate, Html example, String why, String instead) {}
}
