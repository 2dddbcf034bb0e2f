package dossier.load;

import dossier.load.text.Place;
import dossier.model.Cost;
import dossier.model.Position;
import dossier.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files that editors write: UTF-8, with or without a byte-order mark. */
final class EditorFile {
    /** Bytes; the longest free page of a dossier has some ten thousand. */
    private static final int LARGEST = 8_000_000;

    private EditorFile() {}

    /** The file's text; null where it cannot be read, which is said. */
    static @Nullable String read(Path file, String shown, Cost cost, List<Problem> problems) {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(new Problem(
                        cost, "file.size", Position.of(shown), "'" + shown + "' is larger than 8 MB", "divide it"));
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            problems.add(
                    new Problem(cost, "file.unreadable", Position.of(shown), "'" + shown + "' cannot be read", null));
            return null;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String good = text.flip().toString();
        if (result.isError()) {
            problems.add(new Problem(
                    cost,
                    "file.encoding",
                    Place.of(good, good.length(), shown),
                    "'" + shown + "' is not UTF-8",
                    "save it as UTF-8"));
            return null;
        }
        return good.startsWith("\uFEFF") ? good.substring(1) : good;
    }
}
