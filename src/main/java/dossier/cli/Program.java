package dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is: what another one kept is not believed. */
final class Program {
    private Program() {}

    /** Size and time of the jar, or of every class file where it runs from a folder; and the version of Java, whose text functions differ. */
    static String identity() throws IOException {
        Path place;
        try {
            place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where it lies", e);
        }
        String java = Runtime.version().toString();
        if (Files.isRegularFile(place)) {
            return java + " " + stamp(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            List<String> stamps = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Program::stamp)
                    .toList();
            return java + " " + stamps.hashCode() + " " + stamps.size();
        }
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
