package dossier.load;

import dossier.load.html.SavedHtml;
import dossier.load.markdown.Markdown;
import dossier.load.text.Content;
import dossier.load.text.Format;
import dossier.model.Clue;
import dossier.model.Line;
import dossier.model.Mark;
import dossier.model.Problem;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LoadSpecTest {
    @TestFactory
    Stream<DynamicTest> textDumps() {
        return Spec.run("load-text.md", example -> shown(new PlainText(), "page.txt", example));
    }

    @TestFactory
    Stream<DynamicTest> savedPages() {
        return Spec.run("load-html.md", example -> shown(new SavedHtml(), "page.html", example));
    }

    @TestFactory
    Stream<DynamicTest> markdown() {
        return Spec.run("load-markdown.md", example -> shown(new Markdown(), "page.md", example));
    }

    private static String shown(Format format, String file, Spec.Example example) {
        Content content = format.read(example.input(), file);
        String show = example.option("show", "");
        List<String> shown = new ArrayList<>();
        content.problems().forEach(problem -> shown.add(problem(problem)));
        if (show.equals("front") && content.frontMatter() != null) {
            content.frontMatter().yaml().lines().forEach(line -> shown.add("front | " + line));
        }
        if (show.equals("clues")) {
            content.clues().forEach(clue -> shown.add(clue(clue)));
        } else {
            content.lines().forEach(line -> shown.add(line(line, show)));
        }
        return String.join("\n", shown);
    }

    private static String line(Line line, String show) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT)
                + (line.level() > 0 ? " " + line.level() : "")
                + (line.dom().hidden() ? " hidden" : "");
        String tail = switch (show) {
            case "path" -> " | " + String.join(" > ", line.dom().path());
            case "links" -> " | " + Math.round(100 * line.dom().linkDensity()) + " %";
            case "place" -> " | " + line.at().line() + ":" + line.at().column() + " blank " + line.blank();
            case "marks" ->
                line.marks().stream()
                        .map(mark -> " | " + mark(mark, line.text()))
                        .reduce("", String::concat);
            default -> "";
        };
        return kind + " | " + line.text().replace('\n', '⏎') + tail;
    }

    private static String mark(Mark mark, String text) {
        String words = mark.span().of(text);
        return mark instanceof Mark.Link link
                ? "link «" + words + "» " + link.href()
                : mark.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " «" + words + "»";
    }

    private static String clue(Clue clue) {
        return clue.line() + " | " + clue.kind() + " | " + clue.name() + " | " + clue.value();
    }

    static String problem(Problem problem) {
        return problem.at() + ": " + (problem.isError() ? "error" : "warning") + ": " + problem.message() + " ["
                + problem.code() + "]" + (problem.hint() == null ? "" : "\n  hint: " + problem.hint());
    }
}
