package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private final DateWords dates = new DateWords(new Templates(null).messages("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-11-16 | 16 November 2021",
                "2021-11 | November 2021",
                "2021 | 2021",
                "2021-23 | autumn 2021",
                "202X | the 2020s",
                "1990~ | about 1990",
                "2020-09-27/2020-11-10 | 27 September – 10 November 2020",
                "2023-09-19/2023-09-20 | 19–20 September 2023",
                "2020-12-30/2021-01-02 | 30 December 2020 – 2 January 2021",
                "2020-09/2020-11 | September – November 2020",
                "1990-01-01~/1993-05-01~ | early 1990s",
                "2021-08-22~/2021-08-31~ | late August 2021",
                "2021-09-11~/2021-09-20~ | mid-September 2021",
                "2020-09~/2020-11~ | about September – November 2020",
                "2015/2019 | 2015 – 2019",
            })
    void saysDatesAsPreciselyAsTheyAreKnown(String edtf, String words) {
        assertThat(dates.full(When.parse(edtf).orElseThrow())).isEqualTo(words);
    }

    @Test
    void saysInWhichPartOfItsMonthADateLies() {
        When september = When.parse("2021-09").orElseThrow();
        assertThat(dates.full(september.within(LocalDate.of(2021, 9, 11), LocalDate.of(2021, 9, 20))))
                .isEqualTo("mid-September 2021");
        assertThat(dates.full(september.within(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 10))))
                .isEqualTo("early September 2021");
    }
}
