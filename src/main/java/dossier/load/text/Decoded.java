package dossier.load.text;

import dossier.model.Problem;
import java.util.List;

/**
 * A file's characters.
 *
 * @param charset the name of the character set that they were read in
 */
public record Decoded(String text, String charset, List<Problem> problems) {
    public Decoded {
        problems = List.copyOf(problems);
    }
}
