package dossier.render.page;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.SourceId;
import java.nio.charset.StandardCharsets;

/**
 * Where pages are, and how one page points at another. Addresses are relative, so that a site opens from any folder; what stands in
 * a path beyond the unreserved characters of RFC 3986 (2.3) is percent-encoded, in any script.
 */
public final class Routes {
    public static final String COVER = "index.html";
    public static final String ARTICLES = "articles.html";
    public static final String CHRONOLOGY = "chronology.html";
    public static final String ACTORS = "actors.html";
    public static final String SOURCES = "sources.html";
    public static final String COMPARE = "compare.html";
    public static final String SEARCH = "search.html";
    public static final String BRIEFING = "briefing.html";
    public static final String CHANGES = "changes.html";
    public static final String ABOUT = "about.html";
    public static final String NOT_FOUND = "404.html";
    public static final String PDF = "briefing.pdf";

    /** Bytes of one part of a path: file systems take 255, and an extension comes behind it. */
    private static final int LONGEST = 240;

    private static final String PLAIN = "-._~";

    private Routes() {}

    public static String article(ArticleId id) {
        return "articles/" + name(id.value()) + ".html";
    }

    public static String actor(ActorId id) {
        return "actors/" + name(id.value()) + ".html";
    }

    public static String source(SourceId id) {
        return "sources/" + name(id.value()) + ".html";
    }

    /** @param name a year, or what else a stretch of the chronology is called */
    public static String timeline(String name) {
        return "timeline/" + name + ".html";
    }

    public static String page(String name) {
        return "pages/" + name(name) + ".html";
    }

    /** An id as the names of files: a part that is too long for one is cut, and told from others by a digest of all of it. */
    private static String name(String id) {
        if (id.length() * 3 <= LONGEST) {
            return id;
        }
        StringBuilder name = new StringBuilder(id.length());
        for (String part : id.split("/", -1)) {
            name.append(name.isEmpty() ? "" : "/")
                    .append(part.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? part : cut(part));
        }
        return name.toString();
    }

    private static String cut(String part) {
        int end = Math.min(part.length(), LONGEST / 4);
        end -= Character.isHighSurrogate(part.charAt(end - 1)) ? 1 : 0;
        return part.substring(0, end) + "-" + Digest.of(part).brief(12);
    }

    /** A fragment's name as an `id` may hold it: without white space. */
    public static String anchor(String id) {
        StringBuilder anchor = new StringBuilder(id.length());
        id.codePoints()
                .forEach(c -> anchor.appendCodePoint(Character.isWhitespace(c) || Character.isSpaceChar(c) ? '_' : c));
        return anchor.toString();
    }

    /**
     * The address of one file of the site as another writes it.
     *
     * @param from path of the page that points
     * @param to path of the page pointed at
     * @param fragment an anchor in it; empty for none
     */
    public static String href(String from, String to, String fragment) {
        String tail = fragment.isEmpty() ? "" : "#" + encode(fragment);
        if (from.equals(to) && !fragment.isEmpty()) {
            return tail;
        }
        int shared = 0;
        for (int slash = to.indexOf('/'); slash >= 0 && from.startsWith(to.substring(0, slash + 1)); ) {
            shared = slash + 1;
            slash = to.indexOf('/', shared);
        }
        StringBuilder href = new StringBuilder();
        for (int i = shared; i < from.length(); i++) {
            href.append(from.charAt(i) == '/' ? "../" : "");
        }
        return href.append(encode(to.substring(shared))).append(tail).toString();
    }

    /** Percent-encodes all but unreserved characters and '/'. */
    public static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c == '/' || c < 128 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
