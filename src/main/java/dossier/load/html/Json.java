package dossier.load.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as pages hold it, read leniently: comments, trailing commas, raw line breaks in strings. Numbers and truth values are text. */
sealed interface Json {
    record Text(String value) implements Json {}

    record Items(List<Json> values) implements Json {}

    record Fields(Map<String, Json> values) implements Json {}

    /** Objects and arrays within one another. */
    int DEEPEST = 64;

    JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** Every value of the text, one after another; those before a fault where it is broken. */
    static List<Json> read(String text) {
        List<Json> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (Optional<Json> value = next(parser); value.isPresent(); value = next(parser)) {
                values.add(value.get());
            }
        } catch (JacksonException e) {
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException("a string does not fail to be read", e);
        }
        return values;
    }

    /** An object or array that is being read. */
    final class Open {
        private final @Nullable Map<String, Json> fields;
        private final List<Json> items = new ArrayList<>();
        private String key = "";

        private Open(boolean object) {
            this.fields = object ? new LinkedHashMap<>() : null;
        }

        private void add(Json value) {
            if (fields == null) {
                items.add(value);
            } else {
                fields.putIfAbsent(key, value);
            }
        }

        private Json done() {
            return fields == null ? new Items(items) : new Fields(fields);
        }
    }

    private static Optional<Json> next(JsonParser parser) throws IOException {
        Deque<Open> stack = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Json value = null;
            if (token.isStructStart()) {
                stack.push(new Open(token == JsonToken.START_OBJECT));
            } else if (token.isStructEnd()) {
                value = stack.pop().done();
            } else if (token == JsonToken.FIELD_NAME) {
                stack.element().key = parser.currentName();
            } else if (token != JsonToken.VALUE_NULL) {
                value = new Text(parser.getText());
            }
            if (value != null && stack.isEmpty()) {
                return Optional.of(value);
            } else if (value != null) {
                stack.element().add(value);
            }
        }
        return Optional.empty();
    }
}
