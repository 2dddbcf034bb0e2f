package dossier.load.html;

import dossier.load.text.Characters;
import dossier.model.Clue;
import dossier.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD blocks of a page (schema.org's terms, as newsrooms write them) as clues: one per value, named by its path from the object
 * that holds it, begun with that object's type (`NewsArticle.author.name`). Roots are the top-level objects, those of top-level arrays
 * and of `@graph`; an object that is only an `@id` stands for the one that has it, in whatever block.
 */
final class JsonLd {
    /** Keys from a root to a value. */
    private static final int DEEPEST = 8;

    /** Clues of a page, and values looked at for them: objects that refer to one another can be told for ever. */
    private static final int MOST = 4000;

    private static final int STEPS = 100_000;

    private final String file;
    private final List<Root> roots = new ArrayList<>();
    private final Map<String, Json.Fields> byId = new HashMap<>();

    JsonLd(String file) {
        this.file = file;
    }

    private record Root(Json.Fields fields, int line) {}

    /** @param line how many lines stand before the block */
    void block(String text, int line) {
        for (Json value : Json.read(stripped(text))) {
            Deque<Json> todo = new ArrayDeque<>();
            todo.add(value);
            while (!todo.isEmpty()) {
                Json next = todo.remove();
                if (next instanceof Json.Items items) {
                    todo.addAll(items.values());
                } else if (next instanceof Json.Fields fields) {
                    Json graph = fields.values().get("@graph");
                    if (graph != null) {
                        todo.add(graph);
                    }
                    roots.add(new Root(fields, line));
                    index(fields);
                }
            }
        }
    }

    /** Without the comment or CDATA marks that some systems wrap around scripts. */
    private static String stripped(String text) {
        String plain = text.strip();
        if (plain.startsWith("<!--")) {
            plain = plain.substring(4).strip();
        }
        if (plain.startsWith("//")) {
            plain = plain.substring(2).strip();
        }
        return plain.startsWith("<![CDATA[") ? plain.substring(9) : plain;
    }

    private void index(Json.Fields root) {
        Deque<Json> todo = new ArrayDeque<>();
        todo.add(root);
        while (!todo.isEmpty()) {
            Json next = todo.remove();
            if (next instanceof Json.Items items) {
                todo.addAll(items.values());
            } else if (next instanceof Json.Fields fields) {
                todo.addAll(fields.values().values());
                if (fields.values().get("@id") instanceof Json.Text id && !isReference(fields)) {
                    byId.putIfAbsent(id.value(), fields);
                }
            }
        }
    }

    private static boolean isReference(Json.Fields fields) {
        return fields.values().keySet().stream().allMatch(key -> key.equals("@id") || key.equals("@type"));
    }

    private record Step(Json value, String path, int depth) {}

    /** All that the blocks say, block by block, in the order of their keys. */
    List<Clue> clues() {
        List<Clue> clues = new ArrayList<>();
        int steps = 0;
        for (Root root : roots) {
            Deque<Step> todo = new ArrayDeque<>();
            todo.push(new Step(root.fields(), type(root.fields()), 0));
            while (!todo.isEmpty() && clues.size() < MOST && steps++ < STEPS) {
                Step step = todo.pop();
                if (step.value() instanceof Json.Text text) {
                    add(clues, step.path(), text.value(), root.line());
                } else if (step.value() instanceof Json.Items items) {
                    push(todo, items.values(), step.path(), step.depth());
                } else if (step.value() instanceof Json.Fields fields && step.depth() < DEEPEST) {
                    open(todo, fields, step);
                }
            }
        }
        return clues;
    }

    private void open(Deque<Step> todo, Json.Fields fields, Step step) {
        List<Step> inner = new ArrayList<>();
        resolved(fields).values().forEach((key, value) -> {
            boolean root = step.depth() == 0;
            if (!key.equals("@context") && !key.equals("@graph") && !(root && key.equals("@type"))) {
                String path = step.path().isEmpty() ? key : step.path() + "." + key;
                inner.add(new Step(value, path, step.depth() + 1));
            }
        });
        for (int i = inner.size() - 1; i >= 0; i--) {
            todo.push(inner.get(i));
        }
    }

    private static void push(Deque<Step> todo, List<Json> values, String path, int depth) {
        for (int i = values.size() - 1; i >= 0; i--) {
            todo.push(new Step(values.get(i), path, depth));
        }
    }

    private Json.Fields resolved(Json.Fields fields) {
        Json.Fields whole =
                fields.values().get("@id") instanceof Json.Text id && isReference(fields) ? byId.get(id.value()) : null;
        return whole == null ? fields : whole;
    }

    /** The first of its types, without a namespace; empty where it has none. */
    private static String type(Json.Fields fields) {
        @Nullable Json type = fields.values().get("@type");
        if (type instanceof Json.Items items && !items.values().isEmpty()) {
            type = items.values().get(0);
        }
        String name = type instanceof Json.Text text ? text.value() : "";
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    }

    private void add(List<Clue> clues, String path, String value, int line) {
        String words = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        String safe = Characters.safe(words);
        String clean = safe.length() <= Brief.LONGEST ? Brief.collapsed(safe) : safe.strip();
        if (!clean.isEmpty()) {
            clues.add(new Clue("json-ld", path, clean, line, Position.of(file)));
        }
    }
}
