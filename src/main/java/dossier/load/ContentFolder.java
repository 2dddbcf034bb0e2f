package dossier.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** Finds files of a content folder by their normalised paths. */
final class ContentFolder {
    private ContentFolder() {}

    /** The file of a path in NFC, whatever form its name has on the disk. */
    static Path find(Path root, String path) throws IOException {
        Path direct = root.resolve(path);
        if (Files.exists(direct)) {
            return direct;
        }
        Path found = root;
        for (String name : path.split("/")) {
            found = child(found, name);
        }
        return found;
    }

    private static Path child(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String own = child.getFileName().toString();
                if (Normalizer.normalize(own, Normalizer.Form.NFC).equals(name)) {
                    return child;
                }
            }
        }
        return folder.resolve(name);
    }
}
