package dossier.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Ruben Hartyan, Ruben Hartian",
        "Qasim Orskhanov, Kasem Orskhanov",
        "Aleksei Brandtov, Aleksey Brandtov",
        "Şirin Qaraçay, Shirin Garachay",
        "Ливнов, Livnov",
        "Yusef al-Tarif, Yusef Tarif",
    })
    void takesSpellingsOfOneNameForAlike(String one, String other) {
        assertThat(Spellings.likeness(one, other, true)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "Ruben Hartyan, Robert Hartyan",
        "Lev Brandtov, Lena Brandtova",
        "Oleg Orsky, Olga Orska",
        "Lesk, Losk",
        "NGC, NGO",
    })
    void keepsNamesOfTwoApart(String one, String other) {
        assertThat(Spellings.likeness(one, other, true)).isLessThan(0.78);
    }

    @Test
    void countsBritishAndAmericanSpellingAndTheOrderOfWordsInBodiesForNothing() {
        assertThat(Spellings.likeness("Ministry of Defence of Lesk", "Lesk Ministry of Defense", false))
                .isEqualTo(1);
    }

    @Test
    void proposesTheEntryThatIsMostAlikeAndOfTheSameKind() {
        Likeness likeness = new Likeness(List.of(
                actor("ruben-hartyan", "Ruben Hartyan", ActorKind.PERSON),
                actor("x", "Ruben Hartian", ActorKind.COMPANY)));

        assertThat(likeness.of("Ruben Hartian", ActorKind.PERSON, actor -> false))
                .hasValueSatisfying(likely -> assertThat(likely.actor()).isEqualTo(new ActorId("ruben-hartyan")));
        assertThat(likeness.of("Ruben Hartian", ActorKind.PERSON, actor -> true))
                .isEmpty();
    }

    private static Actor actor(String id, String name, ActorKind kind) {
        return new Actor(
                new ActorId(id),
                name,
                kind,
                kind.label(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Body.EMPTY,
                false,
                Position.of("actors/" + id + ".md"));
    }
}
