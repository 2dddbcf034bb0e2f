package dossier.render.data;

import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.When;
import dossier.render.page.ArticleRef;
import dossier.render.page.Routes;
import dossier.render.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles as they came in, the latest first (Atom, RFC 4287). Never the text: a summary where the rights allow one. */
final class AtomFeed {
    private static final int ENTRIES = 50;
    /** Before any capture: a feed needs a day, and there is no clock. */
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private AtomFeed() {}

    static byte[] of(Site site) {
        Addresses addresses = new Addresses(site, DataFiles.FEED);
        List<Gist> gists = new ArrayList<>(site.dossier().gists());
        gists.sort(Comparator.comparing(AtomFeed::day).reversed().thenComparing(Gist::id));
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Xml.text(site.settings().language()))
                .append("\">\n");
        element(out, "id", addresses.id(DataFiles.FEED, ""));
        element(out, "title", site.settings().title());
        if (site.settings().subtitle() != null) {
            element(out, "subtitle", site.settings().subtitle());
        }
        element(out, "updated", stamp(gists.isEmpty() ? EPOCH : day(gists.get(0))));
        link(out, "alternate", addresses.to(Routes.COVER, ""));
        if (site.settings().site() != null) {
            link(out, "self", addresses.to(DataFiles.FEED, ""));
        }
        List<String> editors = site.settings().editors().isEmpty()
                ? List.of(site.settings().title())
                : site.settings().editors();
        editors.forEach(editor -> author(out, editor));
        gists.stream().limit(ENTRIES).forEach(gist -> entry(out, gist, addresses, site));
        return out.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(StringBuilder out, Gist gist, Addresses addresses, Site site) {
        ArticleRef article = site.lookup().article(gist.id());
        Metadata metadata = gist.metadata();
        out.append("<entry>\n");
        element(out, "id", addresses.id(article.path(), ""));
        element(out, "title", article.title());
        element(out, "updated", stamp(day(gist)));
        if (metadata.published() != null && metadata.published().value().first() != null) {
            element(out, "published", stamp(metadata.published().value().first()));
        }
        link(out, "alternate", addresses.to(article.path(), ""));
        metadata.authors().stream().map(Found::value).map(Person::name).forEach(name -> author(out, name));
        if (metadata.summary() != null && metadata.rights() != Rights.METADATA) {
            element(out, "summary", metadata.summary().value());
        }
        out.append("</entry>\n");
    }

    /** The day on which an article was taken in, saved, or published. */
    static LocalDate day(Gist gist) {
        Metadata metadata = gist.metadata();
        for (Found<When> found : java.util.Arrays.asList(metadata.added(), metadata.captured(), metadata.published())) {
            LocalDate day = found == null ? null : last(found.value());
            if (day != null && day.getYear() > 0 && day.getYear() < 10_000) {
                return day;
            }
        }
        return EPOCH;
    }

    private static @Nullable LocalDate last(When when) {
        return when.last() != null ? when.last() : when.first();
    }

    private static String stamp(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder out, String name, String value) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Xml.text(value))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder out, String relation, String href) {
        out.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(Xml.text(href))
                .append("\"/>\n");
    }

    private static void author(StringBuilder out, String name) {
        out.append("<author><name>").append(Xml.text(name)).append("</name></author>\n");
    }
}
