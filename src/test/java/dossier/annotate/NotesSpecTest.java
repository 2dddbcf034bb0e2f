package dossier.annotate;

import dossier.model.Note;
import dossier.model.Place;
import dossier.spec.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NotesSpecTest {
    /** A line per note: its kind and words; with `show=why` reason and neutral wording too. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("notes.md", NotesSpecTest::show);
    }

    static String show(Spec.Example example) {
        Draft draft = Draft.of(example.input()).titled(example.option("title", ""));
        boolean why = example.option("show", "words").equals("why");
        return draft.notes().stream().map(note -> line(note, why)).collect(Collectors.joining("\n"));
    }

    private static String line(Note note, boolean why) {
        boolean title = note.at() != null && note.at().in() == Place.TITLE;
        String line = note.kind() + " | " + note.surface().replace('\n', ' ') + (title ? " | in the title" : "");
        return why
                ? line + "\n  " + note.why() + (note.instead() == null ? "" : "\n  instead: " + note.instead())
                : line;
    }
}
