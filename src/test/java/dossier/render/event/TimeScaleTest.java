package dossier.render.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    @Test
    void givesABusyYearAColumnOfItsOwn() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(1991, 1, 1), LocalDate.of(2003, 1, 1)));
        for (int month = 2; month < 11; month++) {
            days.add(LocalDate.of(2020, month, 5));
        }
        TimeScale scale = TimeScale.of(days, 0, 1000);
        assertThat(scale.columns()).extracting(TimeScale.Column::name).containsExactly("1991–2003", "2020");
    }

    @Test
    void partsWhatLiesFarApart() {
        TimeScale scale = TimeScale.of(
                List.of(LocalDate.of(628, 1, 1), LocalDate.of(1994, 5, 1), LocalDate.of(1996, 5, 1)), 0, 100);
        assertThat(scale.columns().get(0).name()).isEqualTo("628");
    }

    @Test
    void runsForwardOverAllColumns() {
        List<LocalDate> days = List.of(
                LocalDate.of(1991, 1, 1), LocalDate.of(2001, 7, 1), LocalDate.of(2020, 3, 1), LocalDate.of(2021, 4, 1));
        TimeScale scale = TimeScale.of(days, 10, 500);
        assertThat(days.stream().map(scale::x).toList()).isSorted();
        assertThat(scale.x(LocalDate.of(1900, 1, 1))).isEqualTo(10);
        assertThat(scale.x(LocalDate.of(2100, 1, 1))).isEqualTo(500);
    }

    @Test
    void standsWithOneDay() {
        TimeScale scale = TimeScale.of(List.of(LocalDate.of(2020, 3, 1)), 0, 100);
        assertThat(scale.x(LocalDate.of(2020, 3, 1))).isBetween(0.0, 100.0);
    }
}
