package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.ActorKind;
import dossier.model.Span;
import dossier.model.When;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTest {
    record Some(@Nullable String name, List<String> others, ActorKind kind) {}

    @Test
    void isTheSameForEqualRecords() {
        assertThat(Key.of(new Some("a", List.of("b"), ActorKind.STATE), Span.of(1, 2)))
                .isEqualTo(Key.of(new Some("a", List.of("b"), ActorKind.STATE), Span.of(1, 2)));
    }

    @Test
    void tellsListsApartThatPrintAlike() {
        assertThat(Key.of(List.of("a, b"))).isNotEqualTo(Key.of(List.of("a", "b")));
        assertThat(Key.of("ab", "c")).isNotEqualTo(Key.of("a", "bc"));
    }

    @Test
    void tellsNothingFromEmpty() {
        assertThat(Key.of(new Some(null, List.of(), ActorKind.STATE)))
                .isNotEqualTo(Key.of(new Some("", List.of(), ActorKind.STATE)));
        assertThat(Key.of(Arrays.asList((String) null))).isNotEqualTo(Key.of(List.of()));
    }

    @Test
    void readsDates() {
        assertThat(Key.of(When.parse("2021-11").orElseThrow()))
                .isNotEqualTo(Key.of(When.parse("2021-11~").orElseThrow()));
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> Key.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
