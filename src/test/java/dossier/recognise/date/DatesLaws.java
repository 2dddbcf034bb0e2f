package dossier.recognise.date;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Mention;
import dossier.model.When;
import dossier.recognise.text.Context;
import dossier.recognise.text.Reading;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DatesLaws {
    private static final String[] PIECES = {
        "May",
        "march",
        "September",
        "Sept.",
        "16",
        "31",
        "2021",
        "480",
        "BC",
        "BCE",
        "th",
        "1990s",
        "-",
        "–",
        "/",
        ",",
        ".",
        ":",
        "'",
        "’s",
        "the",
        "a",
        "of",
        "to",
        "and",
        "between",
        "from",
        "next",
        "last",
        "this",
        "same",
        "following",
        "day",
        "days",
        "week",
        "quarter",
        "year",
        "century",
        "third",
        "second",
        "twenty",
        "three",
        "hundred",
        "half",
        "few",
        "ago",
        "later",
        "before",
        "after",
        "early",
        "end",
        "mid",
        "Sunday",
        "night",
        "10:35",
        "p.m.",
        "Easter",
        "Christmas",
        "today",
        "now",
        "winter",
        "fall",
        "every",
        "99999",
        "0",
        "30.02.2021",
        "03/04/2021",
        "2021-13-40",
        "(",
        ")",
        "\n\n",
        "\u00A0",
        "x",
        "Änderung",
        "𝟚"
    };

    /** Whatever stands there: no failure, spans within the text, in order, none over another. */
    @Property(tries = 500)
    void spansAreInOrderWithinTheText(@ForAll("texts") String text, @ForAll("days") String published) {
        int end = 0;
        for (Mention.OfDate date : find(text, published)) {
            assertThat(date.at().start()).isGreaterThanOrEqualTo(end);
            assertThat(date.at().end())
                    .isLessThanOrEqualTo(text.length())
                    .isGreaterThan(date.at().start());
            end = date.at().end();
        }
    }

    /** What is said to be a date is EDTF. */
    @Property(tries = 300)
    void everyDateIsEdtf(@ForAll("texts") String text, @ForAll("days") String published) {
        for (Mention.OfDate date : find(text, published)) {
            When when = date.when();
            assertThat(when == null || When.parse(when.edtf()).isPresent())
                    .as("%s in %s", when, text)
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void anyCharactersAreRead(@ForAll String text) {
        find(text.replace("\n\n", " "), "2021-12-03");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of("", "2021-12-03", "2020-02-29", "2021", "2021-12", "2021-12-30/2022-01-02", "0001-01-01");
    }

    private static List<Mention.OfDate> find(String text, String published) {
        Reading reading = Reading.of(DatesSpecTest.body(text));
        When when = When.parse(published).orElse(null);
        return new DateFinder().find(reading, new Context(DatesSpecTest.metadata(when), reading));
    }
}
