package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Call;
import dossier.model.Cost;
import dossier.model.Decision;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Place;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Statements;
import dossier.model.Statements.StatedNote;
import dossier.model.TextQuote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
    private static final String TEXT =
            "The repair was a fiasco. Countless boats were lost.\n\nThe council met twice; the council left.";
    private static final Position AT = new Position("content/articles/a.yaml", 4, 13);

    private final Draft draft = Draft.of(TEXT);

    @Test
    void keepsAnEditorsNoteBesideWhatWasDetected() {
        List<Note> notes =
                draft.stating(notes(note("editorializing", "met twice"))).notes();

        assertThat(notes)
                .extracting(Note::kind)
                .containsExactly("loaded-language", "exaggeration-minimisation", "editorializing");
        assertThat(notes.get(2).origin()).isEqualTo(Origin.EDITOR);
        assertThat(notes.get(2).surface()).isEqualTo("met twice");
        assertThat(notes.get(2).call()).isEqualTo(Call.HEAR);
    }

    @Test
    void letsTheEditorsWordTakeThePlaceOfAProposal() {
        List<Note> notes =
                draft.stating(notes(note("loaded-language", "a fiasco"))).notes();

        assertThat(notes).extracting(Note::surface).containsExactly("a fiasco", "Countless");
        assertThat(notes.get(0).why()).isEqualTo("Says who?");
    }

    @Test
    void leavesOutWhatWasRejected() {
        List<Note> notes = draft.stating(decisions(decision("loaded-language", "fiasco", false)))
                .notes();

        assertThat(notes).extracting(Note::surface).containsExactly("Countless");
    }

    @Test
    void marksWhatWasAcceptedWithWhoAndWhen() {
        List<Note> notes = draft.stating(decisions(decision("loaded-language", "fiasco", true)))
                .notes();

        assertThat(notes.get(0).origin()).isEqualTo(new Origin(Origin.Status.ACCEPTED, "Nela Orsk", "2024-05-01"));
        assertThat(notes.get(1).origin()).isEqualTo(Origin.DETECTED);
    }

    @Test
    void doesNotLoseAnAcceptedNoteThatNoRuleMakesAnyMore() {
        List<Note> notes = draft.stating(decisions(decision("presupposition", "met twice", true)))
                .notes();

        assertThat(notes).extracting(Note::kind).contains("presupposition");
    }

    @Test
    void tellsTheNearestWordsOfAnAnchorThatIsLost() {
        Problem problem = problem(draft.stating(notes(note("hedge", "Countless ships were lost"))));

        assertThat(problem.costs()).isEqualTo(Cost.NOTE);
        assertThat(problem.at()).isEqualTo(AT);
        assertThat(problem.message()).isEqualTo("'Countless ships were lost' does not stand in the text");
        assertThat(problem.hint()).isEqualTo("nearest: 'Countless boats were lost'");
    }

    @Test
    void refusesAnAnchorThatStandsTwice() {
        Problem problem = problem(draft.stating(notes(note("hedge", "council"))));

        assertThat(problem.costs()).isEqualTo(Cost.NOTE);
        assertThat(problem.message()).isEqualTo("'council' stands twice in the text");
        assertThat(problem.hint()).contains("prefix");
    }

    @Test
    void onlyWarnsOfARejectionWhoseWordsAreGone() {
        assertThat(problem(draft.stating(decisions(decision("hedge", "no such words", false))))
                        .isError())
                .isFalse();
    }

    @Test
    void takesANoteAboutTheWholeArticle() {
        StatedNote whole =
                new StatedNote("provenance", null, null, Place.TEXT, "Signed by nobody.", null, List.of(), AT);
        List<Note> notes = draft.stating(notes(whole)).notes();

        assertThat(notes.get(0).at()).isNull();
        assertThat(notes.get(0).call()).isEqualTo(Call.ASK);
    }

    @Test
    void givesAnIdThatDoesNotDependOnThePosition() {
        Note here = draft.notes().get(0);
        Note there = Draft.of("A paragraph before it.\n\n" + TEXT).notes().get(0);
        Note elsewhere = Draft.of(TEXT.replace("repair", "winter")).notes().get(0);

        assertThat(there.id()).isEqualTo(here.id());
        assertThat(elsewhere.id()).isNotEqualTo(here.id());
    }

    private static Problem problem(Draft draft) {
        List<Problem> problems = draft.annotated().problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static StatedNote note(String kind, String exact) {
        return new StatedNote(
                kind, null, new TextQuote(exact, null, null), Place.TEXT, "Says who?", null, List.of(), AT);
    }

    private static Decision decision(@Nullable String kind, String exact, boolean accepted) {
        TextQuote anchor = new TextQuote(exact, null, null);
        return new Decision("note", kind, anchor, Place.TEXT, accepted, "Nela Orsk", "2024-05-01", AT);
    }

    private static Statements notes(StatedNote... notes) {
        return statements(List.of(notes), List.of());
    }

    private static Statements decisions(Decision... decisions) {
        return statements(List.of(), List.of(decisions));
    }

    private static Statements statements(List<StatedNote> notes, List<Decision> decisions) {
        return new Statements(
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
                new ArrayList<>(),
                null,
                false,
                notes,
                decisions,
                List.of(),
                List.of());
    }
}
