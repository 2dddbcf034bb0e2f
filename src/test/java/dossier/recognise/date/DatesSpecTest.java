package dossier.recognise.date;

import dossier.model.Body;
import dossier.model.Found;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Position;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.model.When;
import dossier.recognise.text.Context;
import dossier.recognise.text.Reading;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DatesSpecTest {
    private final DateFinder finder = new DateFinder();

    /** A line per expression: its words, type where it is not DATE, value; with `show=when` EDTF and the days it spans. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("dates.md", example -> {
            When published = When.parse(example.option("published", "")).orElse(null);
            boolean when = example.option("show", "value").equals("when");
            return find(example.input(), published).stream()
                    .map(date -> when ? when(date, example.input()) : value(date, example.input()))
                    .collect(Collectors.joining("\n"));
        });
    }

    List<Mention.OfDate> find(String text, @Nullable When published) {
        Reading reading = Reading.of(body(text));
        return finder.find(reading, new Context(metadata(published), reading));
    }

    private static String value(Mention.OfDate date, String text) {
        String type =
                date.timex().type().name().equals("DATE") ? "" : date.timex().type() + " ";
        return date.at().of(text) + " | " + type + date.timex().value();
    }

    private static String when(Mention.OfDate date, String text) {
        When when = date.when();
        return date.at().of(text) + " | "
                + (when == null ? "–" : when.edtf() + " | " + when.first() + " to " + when.last());
    }

    static Body body(String text) {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            Span span = Span.of(start, start + paragraph.length());
            blocks.add(new Body.Block(Body.Kind.PARAGRAPH, 0, span, -1, Position.of("text")));
            start = span.end() + 2;
        }
        return new Body(text, blocks, List.of());
    }

    static Metadata metadata(@Nullable When published) {
        return new Metadata(
                null,
                null,
                List.of(),
                null,
                null,
                published == null ? null : new Found<>(published, "stated"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Rights.FULL,
                false);
    }
}
