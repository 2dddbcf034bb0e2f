package dossier.load;

import dossier.load.yaml.Fields;
import dossier.model.Body;
import dossier.model.FreePage;
import dossier.model.Stated;
import org.jspecify.annotations.Nullable;

/** Reads a page of the editors' own. */
final class PageReader {
    private PageReader() {}

    /** Without a stated title, the first heading is it, or the file's name. */
    static FreePage read(String name, Fields fields, Body body) {
        String title = fields.string("title");
        return new FreePage(
                name,
                title == null ? title(name, body) : title,
                fields.string("summary"),
                order(fields),
                body,
                fields.at());
    }

    private static String title(String name, Body body) {
        return body.blocks().stream()
                .filter(block -> block.kind() == Body.Kind.HEADING)
                .findFirst()
                .map(block -> block.span().of(body.text()))
                .orElse(name.substring(name.lastIndexOf('/') + 1).replace('-', ' '));
    }

    private static @Nullable Integer order(Fields fields) {
        Stated<String> order = fields.text("order");
        if (order == null) {
            return null;
        }
        boolean digits = !order.value().isEmpty()
                && order.value().length() < 8
                && order.value().chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            fields.problem("statement.type", order.at(), "'" + order.value() + "' is no number", "write order: 1");
            return null;
        }
        return Integer.valueOf(order.value());
    }
}
