package dossier.recognise.quote;

import dossier.annotate.Draft;
import dossier.model.Article;
import dossier.model.Span;
import dossier.model.Voice;
import dossier.spec.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class QuotationsSpecTest {
    /** A line per quotation: the words that name its source, the cue, what is said, and the speaker where that is another. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("quotations.md", QuotationsSpecTest::show);
    }

    static String show(Spec.Example example) {
        Article.Linked linked = Draft.of(example.input()).linked();
        return linked.voices().stream().map(voice -> line(linked, voice)).collect(Collectors.joining("\n"));
    }

    private static String line(Article.Linked linked, Voice voice) {
        String source = words(linked, voice.quotation().source());
        String speaker = voice.speaker() == null || voice.speaker().equals(source) ? "" : " | " + voice.speaker();
        return source + " | " + words(linked, voice.quotation().cue()) + " | "
                + words(linked, voice.quotation().at()) + speaker;
    }

    private static String words(Article.Linked linked, @Nullable Span span) {
        return span == null ? "–" : linked.clean().words(span).replace('\n', ' ');
    }
}
