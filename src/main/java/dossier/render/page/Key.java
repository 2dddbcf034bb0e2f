package dossier.render.page;

import dossier.model.Digest;
import dossier.model.Gist;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The digest of what a page shows. Records are read component by component, lists and maps element by element, each with its length,
 * so that `["a, b"]` and `["a", "b"]` differ; a gist counts by its id and the digest of its layers, which stand for all it holds.
 */
public final class Key {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return accessors;
        }
    };

    private final MessageDigest digest = sha256();
    private final DataOutputStream out = new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));

    private Key() {}

    /** @throws IllegalArgumentException for a value that is not a record, a text, a number, a truth value, an enum, a date or a collection */
    public static Digest of(Object... shown) {
        Key key = new Key();
        try {
            for (Object value : shown) {
                key.add(value);
            }
            key.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Digest(HexFormat.of().formatHex(key.digest.digest()));
    }

    private void add(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeByte(0);
        } else if (value instanceof String text) {
            add('s', text);
        } else if (value instanceof Keyed keyed) {
            add(keyed.key());
        } else if (value instanceof Gist gist) {
            add('g', gist.id().value());
            add('g', gist.layers().hex());
        } else if (value instanceof Record) {
            add('r', value.getClass().getSimpleName());
            for (Method component : COMPONENTS.get(value.getClass())) {
                add(read(component, value));
            }
        } else if (value instanceof Collection<?> values) {
            out.writeByte('l');
            out.writeInt(values.size());
            for (Object element : values) {
                add(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte('m');
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                add(entry.getKey());
                add(entry.getValue());
            }
        } else if (value instanceof Enum<?> constant) {
            add('e', constant.name());
        } else if (value instanceof Number || value instanceof Boolean || value instanceof LocalDate) {
            add('v', value.toString());
        } else {
            throw new IllegalArgumentException("nothing that a page shows: " + value.getClass());
        }
    }

    private void add(char tag, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(tag);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static @Nullable Object read(Method component, Object record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
