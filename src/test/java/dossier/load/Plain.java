package dossier.load;

import dossier.model.Body;
import dossier.model.Position;
import dossier.model.Stated;
import dossier.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Records as specifications show them: without places, and without what is null or empty. */
final class Plain {
    private Plain() {}

    static String of(Object value) {
        if (value instanceof Stated<?> stated) {
            return of(stated.value());
        } else if (value instanceof Collection<?> items) {
            return items.stream().map(Plain::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Body body) {
            return body.blocks().stream()
                    .map(block -> of(block.kind())
                            + (block.kind().isLeaf() ? " «" + block.span().of(body.text()) + "»" : ""))
                    .collect(Collectors.joining(" "));
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        } else if (!(value instanceof Record)
                || value instanceof When
                || value.getClass().getSimpleName().endsWith("Id")) {
            return value.toString();
        }
        List<String> parts = new ArrayList<>();
        for (var component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                boolean empty = part == null
                        || part instanceof Position
                        || part instanceof Collection<?> items && items.isEmpty();
                if (!empty && !component.getName().equals("builtIn")) {
                    parts.add(component.getName() + ": " + of(part));
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return "{" + String.join(", ", parts) + "}";
    }
}
