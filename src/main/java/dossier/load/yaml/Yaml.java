package dossier.load.yaml;

import dossier.model.Cost;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as nodes with places. Of the language it takes what editors write: one document of mappings, lists and scalars. Aliases,
 * tags, merge keys and keys given twice are errors, so that no file means more than it shows.
 */
public final class Yaml {
    /** UTF-16 code units in a file. */
    static final int LARGEST = 3_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(LARGEST)
            .build();

    private Yaml() {}

    /**
     * The document's node; empty for a text without one, and where an error keeps it from being read.
     *
     * @param file for positions
     * @param linesBefore lines of the file that stand before the text
     * @param cost what an error in it costs
     */
    public static Outcome<Optional<Node>> read(String text, String file, int linesBefore, Cost cost) {
        Nodes nodes = new Nodes(file, linesBefore);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                nodes.take(event);
            }
            return Outcome.of(nodes.root());
        } catch (Refused e) {
            return failed(cost, e.code, e.at, e.getMessage(), e.hint);
        } catch (MarkedYamlEngineException e) {
            Position at = (Wording.isOpen(e.getProblem()) ? e.getContextMark() : e.getProblemMark())
                    .or(e::getProblemMark)
                    .map(mark -> position(mark, file, linesBefore))
                    .orElse(Position.of(file));
            return failed(
                    cost,
                    "yaml.syntax",
                    at,
                    "this is no YAML: " + Wording.of(e.getProblem()),
                    Wording.hint(e.getProblem()));
        } catch (ReaderException e) {
            Position at = place(text, e.getPosition(), file, linesBefore);
            String name = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            return failed(cost, "yaml.character", at, "'" + name + "' may not stand in YAML", "remove it");
        } catch (YamlEngineException e) {
            return failed(cost, "yaml.size", Position.of(file), "'" + file + "' is too large for YAML", null);
        }
    }

    static Position position(Mark mark, String file, int linesBefore) {
        return new Position(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    private static Position place(String text, int offset, String file, int linesBefore) {
        int line = 1 + linesBefore;
        int start = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, line, offset - start + 1);
    }

    private static Outcome<Optional<Node>> failed(
            Cost cost, String code, Position at, String message, @Nullable String hint) {
        return new Outcome<>(Optional.empty(), List.of(new Problem(cost, code, at, message, hint)));
    }
}
