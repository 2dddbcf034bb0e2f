package dossier.render.article;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Call;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteChoiceTest {
    private static final List<Span> SENTENCES = List.of(Span.of(0, 10), Span.of(10, 20), Span.of(20, 30));

    @Test
    void marksOneNoteInASentence() {
        NoteChoice choice = NoteChoice.of(List.of(note("a", 0), note("b", 5), note("c", 12)), SENTENCES, 100);
        assertThat(choice.margin()).extracting(one -> one.note().id()).containsExactly("a", "c");
        assertThat(choice.register()).extracting(one -> one.note().id()).containsExactly("b");
    }

    @Test
    void prefersWhatAPersonDecided() {
        Note edited = new Note("z", "hedge", Call.HEAR, Span.of(7, 8), "x", "why", null, List.of(), Origin.EDITOR, "");
        NoteChoice choice = NoteChoice.of(List.of(note("a", 0), edited), SENTENCES, 100);
        assertThat(choice.margin()).extracting(one -> one.note().id()).containsExactly("z");
    }

    @Test
    void marksAboutSevenOnAPage() {
        List<Note> notes = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notes.add(note("n" + i, i * 10));
            sentences.add(Span.of(i * 10, i * 10 + 10));
        }
        assertThat(NoteChoice.of(notes, sentences, 700).margin()).hasSize(7);
        assertThat(NoteChoice.of(notes, sentences, 700).register()).hasSize(33);
    }

    @Test
    void numbersMarginAndRegisterOn() {
        NoteChoice choice = NoteChoice.of(List.of(note("a", 0), note("b", 5), note("c", 12)), SENTENCES, 100);
        assertThat(choice.margin()).extracting(NoteChoice.Numbered::number).containsExactly(1, 2);
        assertThat(choice.register()).extracting(NoteChoice.Numbered::number).containsExactly(3);
    }

    private static Note note(String id, int start) {
        return new Note(
                id,
                "loaded-language",
                Call.HEAR,
                Span.of(start, start + 2),
                "x",
                "why",
                null,
                List.of(),
                Origin.DETECTED,
                "r");
    }
}
