package dossier.load.yaml;

import org.jspecify.annotations.Nullable;

/** The parser's messages in an editor's words. */
final class Wording {
    private Wording() {}

    /** Whether the file ends inside something: where that begins is the place to look at. */
    static boolean isOpen(String problem) {
        return problem.contains("end of stream") || problem.contains("stream end");
    }

    static String of(String problem) {
        if (isOpen(problem)) {
            return "what begins here does not end";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a second ': ' stands in one line";
        } else if (problem.contains("cannot start any token") && problem.contains("\\t")) {
            return "a tab stands where only spaces may";
        } else if (problem.startsWith("could not find expected ':'")) {
            return "a key without ':'";
        }
        return problem.lines().findFirst().orElse("").strip();
    }

    static @Nullable String hint(String problem) {
        if (isOpen(problem)) {
            return "close the quotation mark or bracket";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "put the value in quotation marks: title: \"A: B\"";
        } else if (problem.contains("\\t")) {
            return "indent with spaces";
        }
        return null;
    }
}
