package dossier.recognise.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PointTest {
    @Test
    void theYearAfterOneBeforeChristIsOne() {
        assertThat(Point.year(-1).plus(1, Unit.YEAR)).isEqualTo(Point.year(1));
        assertThat(Point.year(-1).value()).isEqualTo("BC0001");
    }

    @Test
    void countsNoFinerThanItIsKnown() {
        assertThat(Point.day(2020, 11, 10).to(Grain.YEAR).plus(3, Unit.YEAR).value())
                .isEqualTo("2023");
        assertThat(Point.year(2020).plus(3, Unit.YEAR).value()).isEqualTo("2023");
    }

    @Test
    void knowsTheWeekThatBelongsToTheYearBefore() {
        assertThat(Point.containing(LocalDate.of(2021, 1, 2), Grain.WEEK).value())
                .isEqualTo("2020-W53");
        assertThat(Point.containing(LocalDate.of(2021, 1, 2), Grain.SEASON).value())
                .isEqualTo("2020-WI");
    }

    @Test
    void refusesDaysThatNoCalendarHas() {
        assertThat(Point.day(2021, 2, 29).exists()).isFalse();
        assertThat(Point.day(Point.UNKNOWN, 2, 29).exists()).isTrue();
        assertThat(Point.day(Point.UNKNOWN, 4, 31).exists()).isFalse();
    }

    @Test
    void writesDecadesAndCenturiesBeforeChristAsIntervals() {
        assertThat(Point.of(Grain.DECADE, -48, 0).when()).hasToString("-0488/-0479");
        assertThat(Point.of(Grain.CENTURY, 19, 0).when()).hasToString("19XX");
    }

    @Test
    void knowsEaster() {
        assertThat(Feast.EASTER.in(2000)).isEqualTo("2000-04-23");
        assertThat(Feast.EASTER.in(2021)).isEqualTo("2021-04-04");
        assertThat(Feast.EASTER.in(2024)).isEqualTo("2024-03-31");
    }

    @Test
    void knowsDaysThatMoveWithTheWeek() {
        assertThat(Feast.THANKSGIVING.in(2021)).isEqualTo("2021-11-25");
        assertThat(Feast.ELECTION_DAY.in(2016)).isEqualTo("2016-11-08");
        assertThat(Feast.MEMORIAL_DAY.in(2021)).isEqualTo("2021-05-31");
    }
}
