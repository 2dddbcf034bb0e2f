package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Note;
import dossier.model.Position;
import dossier.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermsTest {
    private static final Position AT = new Position("content/terms.yaml", 1, 3);
    private static final Term ROW = new Term(
            "the outer row",
            "the outer row",
            null,
            List.of(
                    new Term.Word("stolen row", "marl", "Marl's word since the flood"),
                    new Term.Word("free row", "kelm", null),
                    new Term.Word("old row", null, null)),
            AT);

    @Test
    void namesTheSideWhoseWordItIs() {
        List<Note> notes = Draft.of("The stolen row fell, and the old row stood.")
                .with(ROW)
                .among(state("marl", "Marl"))
                .notes();

        assertThat(notes)
                .extracting(Note::kind, Note::surface, Note::instead)
                .containsExactly(tuple("partisan-term", "stolen row", "the outer row"));
        assertThat(notes.get(0).why()).isEqualTo("Marl's word for the outer row: Marl's word since the flood.");
    }

    @Test
    void asksWhoseWordingItIsWhereTheOtherSideIsReported() {
        List<Note> notes = Draft.of(
                        "Kelm said that the stolen row would be mended. Marl said that the stolen row was lost.")
                .with(ROW)
                .among(state("marl", "Marl"), state("kelm", "Kelm"))
                .notes();

        assertThat(notes).extracting(Note::kind).containsExactly("attribution-slip", "partisan-term");
        assertThat(notes.get(0).why()).startsWith("Marl's word, in the report of what the other side says");
    }

    @Test
    void leavesTheWordToWhoIsQuoted() {
        Draft draft = Draft.of("“The stolen row fell,” said Nela Orsk.").with(ROW);

        assertThat(draft.notes()).isEmpty();
    }

    private static Actor state(String id, String name) {
        return new Actor(
                new ActorId(id),
                name,
                ActorKind.STATE,
                "state",
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Body.EMPTY,
                false,
                AT);
    }
}
