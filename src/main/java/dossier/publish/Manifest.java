package dossier.publish;

import dossier.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of an edition's files, `manifest.json`: an object of path and SHA-256, one file a line, by path. Only files listed here are
 * ours to replace.
 */
final class Manifest {
    static final String NAME = "manifest.json";

    private Manifest() {}

    static byte[] write(SortedMap<String, Digest> files) {
        StringBuilder json = new StringBuilder("{\n");
        String between = "";
        for (var file : files.entrySet()) {
            json.append(between)
                    .append('"')
                    .append(escaped(file.getKey()))
                    .append("\": \"")
                    .append(file.getValue().hex())
                    .append('"');
            between = ",\n";
        }
        return json.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a site's manifest lists; null where the site has none that we wrote. */
    static @Nullable SortedMap<String, Digest> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        SortedMap<String, Digest> files = new TreeMap<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            int parting = line.lastIndexOf("\": \"");
            if (line.startsWith("\"") && parting > 0 && line.length() >= parting + 68) {
                files.put(plain(line.substring(1, parting)), new Digest(line.substring(parting + 4, parting + 68)));
            }
        }
        return files;
    }

    private static String escaped(String path) {
        return path.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String plain(String escaped) {
        return escaped.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
