package dossier.render.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param language of the site's own words and the editors' prose, BCP 47
 * @param direction `ltr` or `rtl`
 * @param title of the document: the page's, then the dossier's
 * @param description for search engines and link previews; empty for none
 * @param root address of the site's root as this page writes it; "" beside the cover
 * @param search address of the search page; null where there is none
 * @param wide whether the page has no rail beside its text
 * @param data what the page is about, as JSON-LD; empty for nothing
 */
public record Shell(
        Messages messages,
        String language,
        String direction,
        String title,
        String description,
        String dossier,
        String root,
        List<Entry> navigation,
        @Nullable String search,
        boolean wide,
        Html data) {
    public Shell {
        navigation = List.copyOf(navigation);
    }

    /** The same for a page beside the cover that is shown anywhere, with every address absolute. */
    public Shell at(String address) {
        List<Entry> absolute = navigation.stream()
                .map(entry -> new Entry(address + entry.href(), entry.words(), entry.current()))
                .toList();
        return new Shell(
                messages,
                language,
                direction,
                title,
                description,
                dossier,
                address + root,
                absolute,
                search == null ? null : address + search,
                wide,
                data);
    }

    /** The same for a page that says in JSON-LD what it is about. */
    public Shell about(Html other) {
        return new Shell(
                messages, language, direction, title, description, dossier, root, navigation, search, wide, other);
    }

    /** @param current whether it is the part of the site that the page belongs to */
    public record Entry(String href, String words, boolean current) {}
}
