package dossier.render.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a file holds.
 *
 * @param bytes not to be changed by anyone
 * @param links addresses inside the site, as written
 * @param ids the fragments that it can be asked for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Content(byte[] bytes, List<String> links, List<String> ids) {
    public static final Content EMPTY = new Content(new byte[0], List.of(), List.of());

    public Content {
        links = List.copyOf(links);
        ids = List.copyOf(ids);
    }

    /** A page, with the links and ids that stand in it. */
    public static Content ofHtml(String html) {
        Anchors anchors = Anchors.of(html);
        return new Content(html.getBytes(StandardCharsets.UTF_8), anchors.links(), anchors.ids());
    }

    /** A file in which nothing points elsewhere. */
    public static Content of(byte[] bytes) {
        return new Content(bytes, List.of(), List.of());
    }
}
