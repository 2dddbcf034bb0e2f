package dossier.recognise.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomonymsTest {
    @Test
    void takesTheStateOfTheUnionForNobodyWhereItsTownsAreNamed() {
        assertThat(Homonyms.isSomebodyElse(georgia(true), Set.of("atlanta", "peaches")))
                .isTrue();
    }

    @Test
    void takesTheCountryForItselfWhereAnythingSpeaksForIt() {
        assertThat(Homonyms.isSomebodyElse(georgia(true), Set.of("atlanta", "tbilisi")))
                .isFalse();
        assertThat(Homonyms.isSomebodyElse(georgia(true), Set.of("peaches"))).isFalse();
    }

    @Test
    void leavesAnEditorsOwnEntryAlone() {
        assertThat(Homonyms.isSomebodyElse(georgia(false), Set.of("atlanta"))).isFalse();
    }

    private static Actor georgia(boolean builtIn) {
        return new Actor(
                new ActorId("georgia"),
                "Georgia",
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
                builtIn,
                Position.of("states"));
    }
}
