package dossier.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which addresses lead to one page. */
final class Addresses {
    /** Parameters that say how a reader came to a page, not which page it is; those that begin with `utm_` likewise. */
    private static final Set<String> TRACKS =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid");

    private Addresses() {}

    /** The page that an address leads to: without scheme, `www.`, fragment, last slash and what tracks the reader. */
    static String page(String url) {
        String rest = url.strip();
        int scheme = rest.indexOf("://");
        rest = scheme < 0 ? rest : rest.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        path = slash < 0 ? "" : path.substring(slash);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        List<String> kept = new ArrayList<>();
        for (String parameter :
                query < 0 ? new String[0] : rest.substring(query + 1).split("&")) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKS.contains(name)) {
                kept.add(parameter);
            }
        }
        String page = (host.startsWith("www.") ? host.substring(4) : host) + path;
        return kept.isEmpty() ? page : page + "?" + String.join("&", kept);
    }
}
