package dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class Options {
    @Option(names = "--content", paramLabel = "DIR", description = "The dossier's content (default: content).")
    Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates of your own (default: templates, where there is one).")
    Path templates = Path.of("templates");

    @Option(names = "--site", paramLabel = "DIR", description = "Where the site is written (default: site).")
    Path site = Path.of("site");

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    /** The dossier's own templates; null where it has none. */
    @Nullable
    Path ownTemplates() {
        return Files.isDirectory(templates) ? templates : null;
    }
}
