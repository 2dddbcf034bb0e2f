package dossier.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of the model as bytes and reads them back. The form follows the declared types: components in their order, every string
 * once. It holds nothing about versions: whoever keeps bytes also keeps which program wrote them. Equal values give equal bytes.
 *
 * @param <T> the record's type
 */
final class Codec<T> {
    private final Coder coder;
    private final Class<T> type;

    private Codec(Class<T> type) {
        this.type = type;
        this.coder = coder(type, Map.of());
    }

    /** For one type of record; the way to read it is worked out here, once. */
    static <T> Codec<T> of(Class<T> type) {
        return new Codec<>(type);
    }

    byte[] encode(T value) {
        Writing writing = new Writing();
        try {
            coder.write(value, writing);
            return writing.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    /** Bytes that no `encode` of the same program made throw `IOException` or give another value: keep a digest beside them. */
    T decode(byte[] bytes) throws IOException {
        return type.cast(coder.read(new Reading(bytes)));
    }

    private interface Coder {
        void write(Object value, Writing out) throws IOException;

        Object read(Reading in) throws IOException;
    }

    /** The strings first, then what refers to them. */
    private static final class Writing {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(body);

        void string(String text) throws IOException {
            Integer known = numbers.get(text);
            if (known == null) {
                known = numbers.size();
                numbers.put(text, known);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(new DataOutputStream(strings), bytes.length);
                strings.write(bytes);
            }
            number(out, known);
        }

        void number(int value) throws IOException {
            number(out, value);
        }

        private static void number(DataOutputStream out, int value) throws IOException {
            int rest = value << 1 ^ value >> 31;
            while ((rest & ~0x7F) != 0) {
                out.writeByte(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(strings.size() + body.size() + 8);
            number(new DataOutputStream(whole), numbers.size());
            strings.writeTo(whole);
            body.writeTo(whole);
            return whole.toByteArray();
        }
    }

    private static final class Reading {
        private final DataInputStream in;
        private final String[] strings;

        Reading(byte[] bytes) throws IOException {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
            strings = new String[size(bytes.length)];
            for (int i = 0; i < strings.length; i++) {
                byte[] text = new byte[size(bytes.length)];
                in.readFully(text);
                strings[i] = new String(text, StandardCharsets.UTF_8);
            }
        }

        private int size(int most) throws IOException {
            int size = number();
            if (size < 0 || size > most) {
                throw new IOException("not what was kept");
            }
            return size;
        }

        String string() throws IOException {
            int number = number();
            if (number < 0 || number >= strings.length) {
                throw new IOException("not what was kept");
            }
            return strings[number];
        }

        int number() throws IOException {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int b = in.readUnsignedByte();
                value |= (b & 0x7F) << shift;
                if ((b & 0x80) == 0) {
                    return value >>> 1 ^ -(value & 1);
                }
            }
            throw new IOException("not what was kept");
        }
    }

    private interface Write {
        void write(Object value, Writing out) throws IOException;
    }

    private interface Read {
        Object read(Reading in) throws IOException;
    }

    private static Coder coder(Write write, Read read) {
        return new Coder() {
            @Override
            public void write(Object value, Writing out) throws IOException {
                write.write(value, out);
            }

            @Override
            public Object read(Reading in) throws IOException {
                return read.read(in);
            }
        };
    }

    private static Coder coder(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return coder(java.util.Objects.requireNonNull(bound.get(variable)), bound);
        } else if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        Class<?> plain = (Class<?>) type;
        Coder simple = simple(plain);
        if (simple != null) {
            return simple;
        } else if (plain.isRecord()) {
            return record(plain, Map.of());
        } else if (plain.isSealed()) {
            return sealed(plain);
        }
        throw new IllegalArgumentException("no way to keep a " + type);
    }

    private static @Nullable Coder simple(Class<?> type) {
        if (type == String.class) {
            return coder((value, out) -> out.string((String) value), Reading::string);
        } else if (type == int.class || type == Integer.class) {
            return coder((value, out) -> out.number((Integer) value), Reading::number);
        } else if (type == long.class || type == Long.class) {
            return coder((value, out) -> out.out.writeLong((Long) value), in -> in.in.readLong());
        } else if (type == double.class) {
            return coder((value, out) -> out.out.writeDouble((Double) value), in -> in.in.readDouble());
        } else if (type == boolean.class) {
            return coder((value, out) -> out.out.writeBoolean((Boolean) value), in -> in.in.readBoolean());
        } else if (type == LocalDate.class) {
            return coder(
                    (value, out) -> out.out.writeLong(((LocalDate) value).toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.in.readLong()));
        } else if (type == Instant.class) {
            return coder((value, out) -> out.string(value.toString()), in -> Instant.parse(in.string()));
        } else if (type == BigDecimal.class) {
            return coder((value, out) -> out.string(value.toString()), in -> new BigDecimal(in.string()));
        } else if (type.isEnum()) {
            Object[] values = type.getEnumConstants();
            return coder(
                    (value, out) -> out.out.writeByte(((Enum<?>) value).ordinal()),
                    in -> values[in.in.readUnsignedByte()]);
        }
        return null;
    }

    private static Coder generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            Coder element = coder(arguments[0], bound);
            return coder((value, out) -> all((List<?>) value, element, out), in -> list(element, in));
        } else if (raw == SortedSet.class) {
            Coder element = coder(arguments[0], bound);
            return coder(
                    (value, out) -> all((SortedSet<?>) value, element, out), in -> new TreeSet<>(list(element, in)));
        } else if (raw == SortedMap.class) {
            return map(coder(arguments[0], bound), coder(arguments[1], bound));
        } else if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> inner = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i] instanceof TypeVariable<?> variable ? bound.get(variable) : arguments[i];
                inner.put(raw.getTypeParameters()[i], argument);
            }
            return record(raw, inner);
        }
        throw new IllegalArgumentException("no way to keep a " + type);
    }

    private static Coder map(Coder key, Coder mapped) {
        return coder(
                (value, out) -> {
                    Map<?, ?> entries = (Map<?, ?>) value;
                    out.number(entries.size());
                    for (Map.Entry<?, ?> entry : entries.entrySet()) {
                        key.write(entry.getKey(), out);
                        mapped.write(entry.getValue(), out);
                    }
                },
                in -> {
                    Map<Object, Object> entries = new TreeMap<>();
                    for (int left = in.number(); left > 0; left--) {
                        Object name = key.read(in);
                        entries.put(name, mapped.read(in));
                    }
                    return entries;
                });
    }

    private static void all(java.util.Collection<?> values, Coder element, Writing out) throws IOException {
        out.number(values.size());
        for (Object value : values) {
            element.write(value, out);
        }
    }

    private static List<Object> list(Coder element, Reading in) throws IOException {
        int size = in.number();
        List<Object> values = new ArrayList<>(Math.max(0, Math.min(size, 10_000)));
        for (int i = 0; i < size; i++) {
            values.add(element.read(in));
        }
        return values;
    }

    private static Coder sealed(Class<?> type) {
        List<Class<?>> cases = List.of(type.getPermittedSubclasses());
        List<Coder> coders = cases.stream().map(each -> coder(each, Map.of())).toList();
        return coder(
                (value, out) -> {
                    int number = cases.indexOf(value.getClass());
                    out.out.writeByte(number);
                    coders.get(number).write(value, out);
                },
                in -> coders.get(in.in.readUnsignedByte()).read(in));
    }

    private static Coder record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        RecordComponent[] components = type.getRecordComponents();
        Coder[] coders = new Coder[components.length];
        MethodHandle[] getters = new MethodHandle[components.length];
        boolean[] primitive = new boolean[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        MethodHandle constructor;
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (int i = 0; i < components.length; i++) {
                coders[i] = coder(components[i].getGenericType(), bound);
                getters[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                parameters[i] = components[i].getType();
                primitive[i] = parameters[i].isPrimitive();
            }
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no way to keep a " + type, e);
        }
        return coder(
                (value, out) -> writeRecord(value, coders, getters, primitive, out),
                in -> readRecord(coders, primitive, constructor, in));
    }

    private static void writeRecord(
            Object value, Coder[] coders, MethodHandle[] getters, boolean[] primitive, Writing out) throws IOException {
        for (int i = 0; i < coders.length; i++) {
            Object component = component(getters[i], value);
            if (!primitive[i]) {
                out.out.writeBoolean(component != null);
            }
            if (component != null) {
                coders[i].write(component, out);
            }
        }
    }

    private static @Nullable Object component(MethodHandle getter, Object value) {
        try {
            return (Object) getter.invokeExact(value);
        } catch (Throwable e) {
            throw new AssertionError("an accessor of a record of the model does not throw", e);
        }
    }

    private static Object readRecord(Coder[] coders, boolean[] primitive, MethodHandle constructor, Reading in)
            throws IOException {
        @Nullable Object[] values = new Object[coders.length];
        for (int i = 0; i < coders.length; i++) {
            values[i] = primitive[i] || in.in.readBoolean() ? coders[i].read(in) : null;
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new IOException("not what was kept", e);
        }
    }
}
