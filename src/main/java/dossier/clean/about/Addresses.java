package dossier.clean.about;

import dossier.model.Found;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The article's canonical address. */
final class Addresses {
    static final List<MetadataFinder<String>> ALL = List.of(
            sight -> web(sight.any("link", "canonical"), "link"),
            sight -> web(sight.any("meta", "og:url"), "meta"),
            sight -> web(
                    sight.ofArticle("json-ld", "mainEntityOfPage.@id").stream().findFirst(), "json-ld"),
            sight -> web(sight.ofArticle("json-ld", "mainEntityOfPage").stream().findFirst(), "json-ld"),
            sight -> web(sight.ofArticle("json-ld", "url").stream().findFirst(), "json-ld"),
            sight -> web(sight.any("comment", "url"), "capture"));

    private Addresses() {}

    private static Optional<Found<String>> web(Optional<String> address, String where) {
        return address.map(String::strip)
                .filter(url -> (url.startsWith("http://") || url.startsWith("https://"))
                        && hostOf(url).isPresent())
                .map(url -> new Found<>(url, where));
    }

    /** The host of the article's address, without "www."; empty where the page names none. */
    static Optional<String> host(Sight sight) {
        return MetadataFinder.first(ALL, sight).flatMap(found -> hostOf(found.value()));
    }

    private static Optional<String> hostOf(String url) {
        try {
            String host = new URI(url.replace(' ', '+')).getHost();
            return host == null ? Optional.empty() : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException e) {
            int start = url.indexOf("://") + 3;
            int end = start;
            while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
                end++;
            }
            String host = url.substring(start, end);
            return host.isEmpty() ? Optional.empty() : Optional.of(host.startsWith("www.") ? host.substring(4) : host);
        }
    }
}
