package dossier.load.markdown;

import dossier.load.text.Content;
import dossier.model.Cost;
import dossier.model.Position;
import dossier.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file's front matter and what follows it. Front matter is a block between two lines `---` of which the first is the file's
 * first line and the next one looks like YAML (`key: …`, or `{` of a mapping in one piece); any other `---` is a rule drawn across the page.
 *
 * @param linesBefore lines of the file before the body
 */
record Parts(Content.@Nullable FrontMatter frontMatter, String body, int linesBefore, List<Problem> problems) {

    static Parts of(String text, String file) {
        int next = endOfLine(text, 0);
        String opening = text.substring(0, next).strip();
        if (opening.equals("+++")) {
            Problem problem = Problem.warning(
                    "front-matter.toml",
                    new Position(file, 1, 1),
                    "'+++' begins front matter in TOML, which is not read",
                    "write it as YAML between lines '---'");
            return new Parts(null, text, 0, List.of(problem));
        }
        if (!opening.equals("---") || !looksLikeYaml(text, next)) {
            return new Parts(null, text, 0, List.of());
        }
        int number = 1;
        for (int start = next; start < text.length(); number++) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new Parts(
                        new Content.FrontMatter(text.substring(next, start), 1),
                        text.substring(end),
                        number + 1,
                        List.of());
            }
            start = end;
        }
        Problem problem = new Problem(
                Cost.ARTICLE,
                "front-matter.open",
                new Position(file, 1, 1),
                "'---' begins front matter that does not end",
                "write '---' on a line of its own behind it");
        return new Parts(null, text, 0, List.of(problem));
    }

    /** Whether the first line that says something is a key, or ends the block. */
    private static boolean looksLikeYaml(String text, int from) {
        for (int start = from; start < text.length(); ) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end).strip();
            start = end;
            if (line.equals("---") || line.equals("...")) {
                return true;
            }
            if (line.startsWith("{")) {
                return true;
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                return colon > 0
                        && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')
                        && isKey(line.substring(0, colon));
            }
        }
        return false;
    }

    private static boolean isKey(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_\"'<.".indexOf(c) >= 0);
    }

    /** Behind the line break of the line that begins at `start`. */
    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }
}
