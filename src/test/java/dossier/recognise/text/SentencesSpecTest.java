package dossier.recognise.text;

import dossier.recognise.Texts;
import dossier.spec.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SentencesSpecTest {
    /** A line per sentence. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("sentences.md", example -> {
            Reading reading = Reading.of(Texts.body(example.input()));
            return reading.sentences().stream()
                    .map(reading::words)
                    .map(sentence -> sentence.replace('\n', '/'))
                    .collect(Collectors.joining("\n"));
        });
    }
}
