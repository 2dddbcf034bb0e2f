package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.Note;
import dossier.model.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, every mark lies in it, says what stands there, and has a name of its own. */
final class NotesLaws {
    @Property(tries = 300)
    void marksLieInTheText(@ForAll("texts") String text) {
        Draft draft = Draft.of(text);
        Article.Linked linked = draft.linked();
        Set<String> ids = new HashSet<>();
        for (Note note : draft.notes()) {
            assertThat(note.at()).isNotNull();
            assertThat(note.surface()).isNotBlank().isEqualTo(linked.clean().words(note.at()));
            assertThat(note.why()).isNotBlank();
            assertThat(ids.add(note.id())).isTrue();
        }
        for (Voice voice : linked.voices()) {
            assertThat(voice.quotation().at().end()).isLessThanOrEqualTo(text.length());
            assertThat(voice.quotation().at().length()).isPositive();
        }
    }

    /** Words, quotation marks and stops in any order: what no writer would write. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "the",
                "fiasco",
                "Nela",
                "Orsk",
                "said",
                "claims",
                "that",
                "many",
                "believe",
                "according",
                "to",
                "he",
                "“",
                "”",
                "‘",
                "’",
                "\"",
                "'",
                "«",
                "»",
                ",",
                ".",
                "?",
                ":",
                "(",
                ")",
                "–",
                "\n\n",
                "not",
                "was",
                "obvious",
                "the boats’",
                "don't",
                "asked",
                "why",
                "countless",
                "20%",
                "Marl’s",
                "—",
                "saying");
        return words.list().ofMinSize(1).ofMaxSize(40).map(NotesLaws::joined);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words)
                .replace(" ,", ",")
                .replace(" .", ".")
                .replace("“ ", "“")
                .replace(" ”", "”");
    }
}
