package dossier.load;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Folding;
import dossier.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInStatesTest {
    /** The JDK's data calls Kosovo nothing, and writes some names in a way that no news does. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "CG",
            "Congo - Brazzaville",
            "CD",
            "Congo - Kinshasa",
            "MM",
            "Myanmar (Burma)",
            "PS",
            "Palestinian Territories");

    private final Map<ActorId, Actor> states = BuiltInStates.all();

    @Test
    void hasTheMembersAndObserversOfTheUnitedNations() {
        assertThat(states).hasSizeGreaterThanOrEqualTo(193 + 2);
        assertThat(states).containsKeys(new ActorId("holy-see"), new ActorId("palestine"), new ActorId("south-sudan"));
    }

    @Test
    void hasCodesThatTheJdkKnows() {
        Set<String> known = Set.of(Locale.getISOCountries());
        for (Actor state : states.values()) {
            code(state)
                    .filter(code -> !code.equals("XK"))
                    .ifPresent(code -> assertThat(known).as(state.name()).contains(code));
        }
    }

    @Test
    void givesNoCodeTwice() {
        List<String> codes =
                states.values().stream().flatMap(state -> code(state).stream()).toList();
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void callsEveryStateByTheNameThatTheJdkHas() {
        for (Actor state : states.values()) {
            code(state).filter(code -> !code.equals("XK")).ifPresent(code -> {
                String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
                List<String> names = new ArrayList<>(state.aliases());
                names.add(state.name());
                names.addAll(List.of(NAMED_OTHERWISE.getOrDefault(code, "")));
                assertThat(names.stream().map(BuiltInStatesTest::plain))
                        .as(code)
                        .contains(plain(name));
            });
        }
    }

    @Test
    void sharesNoNameBetweenTwoStates() {
        Set<String> seen = new HashSet<>();
        for (Actor state : states.values()) {
            assertThat(seen.add(Folding.fold(state.name()))).as(state.name()).isTrue();
            for (String alias : state.aliases()) {
                assertThat(seen.add(alias)).as(state.name() + ": " + alias).isTrue();
            }
        }
    }

    @Test
    void givesAnEntryOfTheDossierTheNamesOfTheStateWhosePlaceItTakes() {
        Actor own = new Actor(
                new ActorId("armenia"),
                "Hayastan",
                ActorKind.STATE,
                "state",
                List.of("Republic"),
                List.of(),
                List.of("Gyumri"),
                null,
                List.of(),
                List.of(),
                List.of(),
                Body.EMPTY,
                false,
                Position.of("actors/armenia.md"));

        Actor merged = BuiltInStates.beneath(Map.of(own.id(), own)).get(own.id());

        assertThat(merged.name()).isEqualTo("Hayastan");
        assertThat(merged.builtIn()).isFalse();
        assertThat(merged.aliases()).containsExactly("Republic", "Armenia", "Republic of Armenia");
        assertThat(merged.metonyms()).containsExactly("Gyumri", "Yerevan");
    }

    private static Optional<String> code(Actor state) {
        return state.sameAs().stream()
                .map(address -> address.substring(address.lastIndexOf(':') + 1))
                .findFirst();
    }

    private static String plain(String name) {
        return Arrays.stream(Folding.fold(name)
                        .replace("&", "and")
                        .replace("st.", "saint")
                        .split("[^a-z]+"))
                .collect(Collectors.joining(" "));
    }
}
