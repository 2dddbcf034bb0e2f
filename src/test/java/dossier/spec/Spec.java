package dossier.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads specification files: Markdown whose examples are fenced by sixteen backquotes and the word `example`, with options behind it
 * (`key=value`; a value with spaces in double quotes); input and expected output are parted by a line with a full stop alone. In the
 * manner of CommonMark's own specification. `→` stands for a tab, `␣` for a space and `⍽` for a no-break space.
 */
public final class Spec {
    private static final String FENCE = "````````````````";

    private Spec() {}

    public record Example(
            String file, int line, String heading, Map<String, String> options, String input, String output) {
        public String option(String name, String otherwise) {
            return options.getOrDefault(name, otherwise);
        }
    }

    /** One test per example of `spec/NAME`; `read` makes the output of its input, trailing line breaks do not count. */
    public static Stream<DynamicTest> run(String name, Function<Example, String> read) {
        List<Example> examples = examples(name);
        assertThat(examples).as("examples in " + name).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.file() + ":" + example.line() + " " + example.heading(),
                        () -> check(example, read.apply(example))));
    }

    private static void check(Example example, String output) {
        String source = example.input() + "\n.\n";
        assertThat(source + output.stripTrailing())
                .isEqualTo(source + example.output().stripTrailing());
    }

    public static List<Example> examples(String name) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        List<String> input = new ArrayList<>();
        List<String> output = new ArrayList<>();
        Map<String, String> options = Map.of();
        int start = 0;
        int state = 0;
        int number = 0;
        for (String line : (Iterable<String>) text(name).lines()::iterator) {
            number++;
            if (state == 0 && line.startsWith(FENCE)) {
                options = options(line);
                input.clear();
                output.clear();
                start = number;
                state = 1;
            } else if (state == 0) {
                heading = line.startsWith("#") ? line.replaceFirst("#+ *", "") : heading;
            } else if (state == 1 && line.equals(".")) {
                state = 2;
            } else if (line.startsWith(FENCE)) {
                examples.add(new Example(name, start, heading, options, join(input), join(output)));
                state = 0;
            } else {
                (state == 1 ? input : output)
                        .add(line.replace('→', '\t').replace('␣', ' ').replace('⍽', '\u00A0'));
            }
        }
        assertThat(state)
                .as("an example of " + name + " that is not closed, from line " + start)
                .isZero();
        return examples;
    }

    private static Map<String, String> options(String fence) {
        Map<String, String> options = new LinkedHashMap<>();
        var matcher =
                java.util.regex.Pattern.compile("([\\w-]+)=(\"[^\"]*\"|\\S+)").matcher(fence);
        while (matcher.find()) {
            String value = matcher.group(2);
            options.put(matcher.group(1), value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        }
        return options;
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String text(String name) {
        try (InputStream in = Spec.class.getResourceAsStream("/spec/" + name)) {
            if (in == null) {
                throw new AssertionError("no specification file spec/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
