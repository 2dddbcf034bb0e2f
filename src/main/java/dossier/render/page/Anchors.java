package dossier.render.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The links into the site and the ids of a page, read off its markup in one pass, whoever wrote it (a template of the dossier's own
 * too). Text is escaped in all that we write, so '<' always opens a tag.
 */
record Anchors(List<String> links, List<String> ids) {
    static Anchors of(String html) {
        List<String> links = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag)) {
            tag++;
            boolean comment = html.startsWith("!--", tag);
            int end = html.indexOf(comment ? "-->" : ">", tag);
            if (end < 0) {
                break;
            }
            if (!comment) {
                attributes(html, tag, end, links, ids);
            }
            tag = end;
        }
        return new Anchors(links, ids);
    }

    private static void attributes(String html, int start, int end, List<String> links, List<String> ids) {
        int at = start;
        while (true) {
            int open = html.indexOf("=\"", at);
            if (open < 0 || open >= end) {
                return;
            }
            int close = html.indexOf('"', open + 2);
            if (close < 0) {
                return;
            }
            String value = html.substring(open + 2, Math.max(open + 2, close));
            if (named(html, open, " href") || named(html, open, " src") || named(html, open, " action")) {
                String link = unescape(value);
                if (!hasScheme(link)) {
                    links.add(link);
                }
            } else if (named(html, open, " id")) {
                ids.add(unescape(value));
            }
            at = close + 1;
        }
    }

    private static boolean named(String html, int end, String name) {
        return html.startsWith(name, end - name.length());
    }

    private static boolean hasScheme(String link) {
        int colon = link.indexOf(':');
        int slash = link.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash) && link.indexOf('#') != 0 || link.startsWith("//");
    }

    private static String unescape(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
