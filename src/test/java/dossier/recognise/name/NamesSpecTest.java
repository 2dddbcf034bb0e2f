package dossier.recognise.name;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.recognise.Texts;
import dossier.recognise.text.Context;
import dossier.recognise.text.Reading;
import dossier.spec.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NamesSpecTest {
    private final NameFinder finder = new NameFinder();

    /** A line per name: its words and its kind; a dash for what is no actor. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("names.md", example -> {
            Article.Clean clean = Texts.clean(example.input());
            Reading reading = Reading.of(clean.body());
            return finder.find(reading, new Context(clean.metadata(), reading)).stream()
                    .map(name -> clean.words(name.at()) + " | " + kind(name))
                    .collect(Collectors.joining("\n"));
        });
    }

    private static String kind(Mention.OfName name) {
        return name.kind() == null ? "–" : name.kind().label();
    }
}
