package dossier.pipeline;

import java.nio.file.Path;

/** How paths are shown to people. */
final class Names {
    private Names() {}

    /** As it was typed, with '/'. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
