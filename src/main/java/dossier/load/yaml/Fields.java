package dossier.load.yaml;

import dossier.model.Cost;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Stated;
import dossier.model.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A mapping while it is read key by key. It remembers which keys were asked for, so that {@link #finish} can name the others; what is wrong
 * goes into the list of problems that it was made with. A value of nothing (`key:`) counts as not there.
 */
public final class Fields {
    private final Position at;
    private final Cost cost;
    private final List<Problem> problems;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    private Fields(Node.Mapping mapping, Cost cost, List<Problem> problems) {
        this.at = mapping.at();
        this.cost = cost;
        this.problems = problems;
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /** @param cost what anything wrong in the mapping costs */
    public static Fields of(Node.Mapping mapping, Cost cost, List<Problem> problems) {
        return new Fields(mapping, cost, problems);
    }

    /** Where the mapping begins. */
    public Position at() {
        return at;
    }

    /** Whether the key is there with a value. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** The node of a key, whatever it is; null where it is not there. */
    public @Nullable Node value(String key) {
        asked.add(key);
        Node.Entry entry = entries.get(key);
        return entry == null || entry.value() instanceof Node.Scalar scalar && scalar.isNull() ? null : entry.value();
    }

    public @Nullable Stated<String> text(String key) {
        Node node = value(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return new Stated<>(scalar.text().strip(), scalar.at());
        }
        wrongType(key, node, "text");
        return null;
    }

    /** The text alone. */
    public @Nullable String string(String key) {
        Stated<String> text = text(key);
        return text == null || text.value().isEmpty() ? null : text.value();
    }

    /** A text that must be there; empty where it is not, and that is said. */
    public String required(String key) {
        String text = string(key);
        if (text == null && !(value(key) instanceof Node.Sequence) && !(value(key) instanceof Node.Mapping)) {
            problem("statement.missing", at, "'" + key + "' is missing", "write " + key + ": …");
        }
        return text == null ? "" : text;
    }

    /** A list of texts; one text alone counts as a list of one, and empty ones are left out. */
    public List<Stated<String>> texts(String key) {
        Node node = value(key);
        List<Stated<String>> texts = new ArrayList<>();
        if (node instanceof Node.Scalar scalar) {
            addText(texts, scalar);
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Scalar scalar) {
                    addText(texts, scalar);
                } else {
                    wrongType(key, item, "a list of texts");
                }
            }
        } else if (node != null) {
            wrongType(key, node, "a list of texts");
        }
        return texts;
    }

    public List<String> strings(String key) {
        return texts(key).stream().map(Stated::value).toList();
    }

    private static void addText(List<Stated<String>> texts, Node.Scalar scalar) {
        String text = scalar.isNull() ? "" : scalar.text().strip();
        if (!text.isEmpty()) {
            texts.add(new Stated<>(text, scalar.at()));
        }
    }

    /** A date in EDTF. */
    public @Nullable Stated<When> date(String key) {
        Stated<String> text = text(key);
        if (text == null) {
            return null;
        }
        Optional<When> when = When.parse(text.value());
        if (when.isEmpty()) {
            problem("statement.date", text.at(), "'" + text.value() + "' is not a date", DateHint.of(text.value()));
            return null;
        }
        return new Stated<>(when.get(), text.at());
    }

    /** A choice of `true` and `false`. */
    public boolean flag(String key, boolean otherwise) {
        Stated<String> text = text(key);
        if (text == null) {
            return otherwise;
        }
        switch (text.value()) {
            case "true", "True", "TRUE", "yes", "Yes", "on" -> {
                return true;
            }
            case "false", "False", "FALSE", "no", "No", "off" -> {
                return false;
            }
            default -> {
                problem(
                        "statement.type",
                        text.at(),
                        "'" + text.value() + "' is neither true nor false",
                        "write true or false");
                return otherwise;
            }
        }
    }

    /** One of some words. */
    public @Nullable Stated<String> choice(String key, List<String> words) {
        Stated<String> text = text(key);
        if (text != null && !words.contains(text.value())) {
            problem(
                    "statement.value",
                    text.at(),
                    "'" + text.value() + "' is no value of '" + key + "'",
                    "write one of: " + String.join(", ", words));
            return null;
        }
        return text;
    }

    /** A language tag in the form of BCP 47: `en`, `hy`, `zh-Hant`, `pt-BR`. */
    public @Nullable Stated<String> language(String key) {
        Stated<String> text = text(key);
        if (text != null && !isLanguage(text.value())) {
            problem(
                    "statement.language",
                    text.at(),
                    "'" + text.value() + "' is no language tag",
                    "write it like en, hy or pt-BR");
            return null;
        }
        return text;
    }

    private static boolean isLanguage(String tag) {
        String[] parts = tag.split("-", -1);
        boolean lettered = parts[0].length() >= 2 && parts[0].length() <= 3;
        for (String part : parts) {
            lettered &= !part.isEmpty()
                    && part.length() <= 8
                    && part.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        }
        return lettered && tag.length() <= 35;
    }

    /** A mapping; null where the key is not there or holds something else. */
    public @Nullable Fields fields(String key) {
        Node node = value(key);
        if (node instanceof Node.Mapping mapping) {
            return of(mapping, cost, problems);
        }
        if (node != null) {
            wrongType(key, node, "a mapping");
        }
        return null;
    }

    /** A mapping that stands in a list; of another node, no fields. */
    public Fields within(Node node) {
        Node.Mapping mapping = node instanceof Node.Mapping inner ? inner : new Node.Mapping(List.of(), node.at());
        return of(mapping, cost, problems);
    }

    /** A list of mappings; one mapping alone counts as a list of one. */
    public List<Fields> list(String key) {
        List<Fields> list = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Mapping mapping) {
                list.add(of(mapping, cost, problems));
            } else {
                wrongType(key, item, "a list of mappings");
            }
        }
        return list;
    }

    /** The items of a list of whatever kind; a value that is no list counts as its only item. */
    public List<Node> items(String key) {
        Node node = value(key);
        return node == null ? List.of() : node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** Says that a value is not what its key asks for. */
    public void wrongType(String key, Node node, String wanted) {
        problem("statement.type", node.at(), "'" + key + "' must be " + wanted + ", not " + kind(node), null);
    }

    public void problem(String code, Position where, String message, @Nullable String hint) {
        problems.add(new Problem(cost, code, where, message, hint));
    }

    public void warning(String code, Position where, String message, @Nullable String hint) {
        problems.add(Problem.warning(code, where, message, hint));
    }

    /** Names every key that nobody asked for. */
    public void finish() {
        for (Node.Entry entry : entries.values()) {
            if (!asked.contains(entry.key())) {
                problem(
                        "statement.key",
                        entry.at(),
                        "'" + entry.key() + "' is not a key here",
                        Suggestion.nearest(entry.key(), asked)
                                .map(key -> "did you mean '" + key + "'?")
                                .orElse("the keys are: " + String.join(", ", asked)));
            }
        }
    }

    static String kind(Node node) {
        return node instanceof Node.Mapping ? "a mapping" : node instanceof Node.Sequence ? "a list" : "text";
    }
}
