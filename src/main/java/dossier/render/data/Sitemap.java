package dossier.render.data;

import dossier.model.Outcome;
import dossier.render.page.Content;
import dossier.render.page.Key;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The list of pages for search engines (sitemaps.org, protocol 0.9), parted where there are more than one file may hold. */
public final class Sitemap {
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * @param site its address, without a '/' at the end
     * @param paths of all files; only pages are listed
     */
    public static List<PlannedFile> files(String site, Collection<String> paths) {
        List<String> pages = paths.stream()
                .filter(path -> path.endsWith(".html") && !path.equals(Routes.NOT_FOUND))
                .sorted()
                .toList();
        if (pages.size() <= MOST) {
            return List.of(file("sitemap.xml", document("urlset", "url", site, pages)));
        }
        List<PlannedFile> files = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            String name = "sitemap-" + (parts.size() + 1) + ".xml";
            parts.add(name);
            files.add(file(
                    name, document("urlset", "url", site, pages.subList(from, Math.min(pages.size(), from + MOST)))));
        }
        files.add(file("sitemap.xml", document("sitemapindex", "sitemap", site, parts)));
        return files;
    }

    private static PlannedFile file(String path, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new PlannedFile(path, Key.of(path, document), () -> Outcome.of(Content.of(bytes)));
    }

    private static String document(String root, String element, String site, List<String> paths) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append('<').append(root).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
        for (String path : paths) {
            String address = path.equals(Routes.COVER) ? "" : Routes.encode(path);
            out.append('<').append(element).append("><loc>");
            out.append(Xml.text(site + "/" + address));
            out.append("</loc></").append(element).append(">\n");
        }
        return out.append("</").append(root).append(">\n").toString();
    }
}
