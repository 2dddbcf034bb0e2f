package dossier.recognise.figure;

import dossier.model.Body;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Position;
import dossier.model.Rights;
import dossier.model.Span;
import dossier.recognise.text.Context;
import dossier.recognise.text.Reading;
import dossier.spec.Spec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class FiguresSpecTest {
    /** A line per figure: its words, amount and unit, what it counts. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run(
                "figures.md",
                example -> find(example.input()).stream()
                        .map(figure -> figure.at().of(example.input()) + " | "
                                + figure.amount().toPlainString() + " " + figure.unit() + " | " + figure.of())
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }

    static List<Mention.OfFigure> find(String text) {
        Body.Block block = new Body.Block(Body.Kind.PARAGRAPH, 0, Span.of(0, text.length()), -1, Position.of("text"));
        Reading reading = Reading.of(new Body(text, List.of(block), List.of()));
        Metadata metadata = new Metadata(
                null,
                null,
                List.of(),
                null,
                null,
                null,
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
        return new FigureFinder().find(reading, new Context(metadata, reading));
    }
}
