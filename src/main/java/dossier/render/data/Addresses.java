package dossier.render.data;

import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How a data file points at pages: absolutely where the site has an address, else as one file of a folder at another. */
final class Addresses {
    private final Site site;
    private final Settings settings;
    private final String from;

    /** @param from path of the file that points */
    Addresses(Site site, String from) {
        this.site = site;
        this.settings = site.settings();
        this.from = from;
    }

    String to(String path, String fragment) {
        if (settings.site() == null) {
            return Routes.href(from, path, fragment);
        }
        return settings.site() + "/" + Routes.encode(path) + (fragment.isEmpty() ? "" : "#" + Routes.encode(fragment));
    }

    /** A name for a thing that no two things share and no rebuild changes: its address, or a UUID made of the dossier's title and its path. */
    String id(String path, String fragment) {
        if (settings.site() != null) {
            return to(path, fragment);
        }
        String name =
                Digest.of(settings.title() + "\n" + path + "\n" + fragment).hex();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether words of an article may be quoted. */
    boolean quotable(ArticleId id) {
        var gist = site.lookup().gist(id);
        return gist != null && gist.metadata().rights() != Rights.METADATA;
    }
}
