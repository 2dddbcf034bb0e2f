package dossier.clean.about;

import dossier.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The publisher's name: what the page calls itself, else the tail of its title, the copyright line, the address. */
final class Outlets {
    static final List<MetadataFinder<String>> ALL = List.of(
            Outlets::siteName,
            Outlets::publisher,
            Outlets::application,
            Outlets::suffix,
            Outlets::copyright,
            Outlets::host);

    private Outlets() {}

    /** Every name that the site may go by, to be taken off titles and authors. */
    static List<String> names(Sight sight) {
        List<String> names = new ArrayList<>();
        names.addAll(sight.all(
                "meta",
                "og:site_name",
                "application-name",
                "apple-mobile-web-app-title",
                "twitter:site",
                "publisher",
                "dc.publisher"));
        names.addAll(sight.ofArticle("json-ld", "publisher.name"));
        names.addAll(sight.all(
                "json-ld", "website.name", "organization.name", "newsmediaorganization.name", "website.alternatename"));
        Addresses.host(sight).ifPresent(host -> {
            names.add(host);
            int dot = host.lastIndexOf('.');
            names.add(dot > 0 ? host.substring(0, dot) : host);
        });
        return names;
    }

    private static Optional<Found<String>> siteName(Sight sight) {
        return sight.any("meta", "og:site_name").map(name -> new Found<>(plain(name), "meta"));
    }

    private static Optional<Found<String>> publisher(Sight sight) {
        return sight.ofArticle("json-ld", "publisher.name").stream()
                .findFirst()
                .or(() -> sight.any("json-ld", "newsmediaorganization.name", "website.name", "organization.name"))
                .map(name -> new Found<>(plain(name), "json-ld"));
    }

    private static Optional<Found<String>> application(Sight sight) {
        return sight.any("meta", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher")
                .map(name -> new Found<>(plain(name), "meta"));
    }

    private static Optional<Found<String>> suffix(Sight sight) {
        return sight.any("title", "title").flatMap(SiteSuffix::of).map(name -> new Found<>(name, "title"));
    }

    private static Optional<Found<String>> copyright(Sight sight) {
        return Copyright.holder(sight).map(name -> new Found<>(name, "copyright"));
    }

    private static Optional<Found<String>> host(Sight sight) {
        return Addresses.host(sight).map(host -> new Found<>(host, "address"));
    }

    private static String plain(String name) {
        return name.startsWith("@") ? name.substring(1) : name.strip();
    }
}
