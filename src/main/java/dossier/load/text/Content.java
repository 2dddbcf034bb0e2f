package dossier.load.text;

import dossier.model.Clue;
import dossier.model.Line;
import dossier.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format finds in a file.
 *
 * @param frontMatter YAML at the head of the file; null: none
 */
public record Content(
        List<Line> lines, List<Clue> clues, @Nullable FrontMatter frontMatter, List<Problem> problems) {
    public Content {
        lines = List.copyOf(lines);
        clues = List.copyOf(clues);
        problems = List.copyOf(problems);
    }

    /** Lines alone. */
    public static Content of(List<Line> lines) {
        return new Content(lines, List.of(), null, List.of());
    }

    /** @param linesBefore how many lines of the file stand before its first one */
    public record FrontMatter(String yaml, int linesBefore) {}
}
