package dossier.cli;

import dossier.model.Position;
import dossier.model.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says things to a person: problems with their line and a caret under the column. */
final class Console {
    private static final int WIDEST = 160;
    private static final long LARGEST = 4_000_000;

    private final PrintStream err;
    private final Map<String, List<String>> files = new HashMap<>();

    Console(PrintStream err) {
        this.err = err;
    }

    /** Prints each problem, and gives the exit status that they come to. */
    int tell(List<Problem> problems, boolean quiet) {
        boolean failed = false;
        for (Problem problem : problems) {
            failed |= problem.isError();
            if (!quiet || problem.isError()) {
                tell(problem);
            }
        }
        return failed ? 1 : 0;
    }

    private void tell(Problem problem) {
        err.println(line(problem));
        Position at = problem.at();
        if (at.line() > 0 && at.column() > 0) {
            String line = line(at);
            if (!line.isBlank() && line.length() < WIDEST && at.column() <= line.length() + 1) {
                err.println("  " + printable(line));
                err.println("  " + " ".repeat(at.column() - 1) + "^");
            }
        }
        if (problem.hint() != null) {
            err.println("  hint: " + printable(problem.hint()));
        }
    }

    /** A problem on one line. */
    static String line(Problem problem) {
        String severity = problem.isError() ? "error" : "warning";
        return problem.at() + ": " + severity + ": " + printable(problem.message()) + " [" + problem.code() + "]";
    }

    private String line(Position at) {
        List<String> lines = files.computeIfAbsent(at.file(), Console::read);
        return at.line() <= lines.size() ? lines.get(at.line() - 1).replace('\t', ' ') : "";
    }

    private static List<String> read(String file) {
        try {
            Path path = Path.of(file);
            return Files.size(path) > LARGEST ? List.of() : Files.readAllLines(path);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of();
        }
    }

    /** Control characters of a capture must not reach a terminal. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return printable.toString();
    }

    /** An I/O failure in one line. */
    static String said(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no '" + failure.getMessage() + "'";
        } else if (failure instanceof AccessDeniedException) {
            return "no permission for '" + failure.getMessage() + "'";
        } else if (failure instanceof MalformedInputException) {
            return "a file is not in UTF-8";
        }
        return String.valueOf(failure.getMessage());
    }
}
