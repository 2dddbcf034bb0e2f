package dossier.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes an empty dossier: the folders that a content folder has, and a `dossier.yaml` to fill in. */
public final class NewDossier {
    private NewDossier() {}

    /** Writes into a folder that is not there yet, or is empty; any other is an `IOException`, and nothing of it is touched. */
    public static void make(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new IOException("'" + folder + "' is a file; give another name");
            }
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new IOException("'" + folder + "' is not empty; give another name");
                }
            }
        }
        Path content = folder.resolve("content");
        for (String each : List.of("articles", "actors", "sources", "events", "pages")) {
            Files.createDirectories(content.resolve(each));
            write(content.resolve(each).resolve(".gitkeep"), "");
        }
        String title = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        write(content.resolve("dossier.yaml"), """
            title: "%s"
            # subtitle: What it is about, in a line
            # summary: >
            #   What a reader should know first, in a few sentences.
            # editors: [Your name]
            language: en
            # site: https://example.org/dossier   (where it is published; feeds and the sitemap need it)
            # states: false                       (leave the world's states out of the glossary)
            # detected-notes: hide                (show only notes that an editor accepted or wrote)
            """.formatted(
                        title.replace("\\", "\\\\").replace("\"", "\\\"")));
        write(content.resolve("terms.yaml"), """
            # Words that the sides use for one thing:
            # - concept: the strip of land
            #   neutral: the strip
            #   why: Each side has its own name for it.
            #   words:
            #     - { word: corridor, side: one-side }
            #     - { word: road, side: other-side }
            []
            """);
        write(folder.resolve(".gitignore"), ".dossier/\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
