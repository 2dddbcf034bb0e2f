package dossier.recognise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Mention;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class FiguresLaws {
    private static final String[] PIECES = {
        "six", "two", "hundred", "million", "dozen", "half", "a", "1,500", "3.5", "99999999999999999999", "1.2.3",
                "5bn", "$", "US$", "€", "%",
        "per", "cent", "square", "km", "dollars", "soldiers", "people", "were", "killed", "wounded", "of", "in", "to",
                "between", "and", "-",
        "–", ",", ".", ":", "the", "one", "ten", "years", "May", "Article", "'s", "guards", "\u00A0", "x"
    };

    /** Whatever stands there: no failure, figures within the text, in order of their starts, none negative. */
    @Property(tries = 500)
    void figuresLieWithinTheText(@ForAll("texts") String text) {
        int start = 0;
        for (Mention.OfFigure figure : FiguresSpecTest.find(text)) {
            assertThat(figure.at().start()).isGreaterThanOrEqualTo(start);
            assertThat(figure.at().end())
                    .isLessThanOrEqualTo(text.length())
                    .isGreaterThan(figure.at().start());
            assertThat(figure.amount().signum()).isNotNegative();
            start = figure.at().start();
        }
    }

    @Property(tries = 200)
    void anyCharactersAreRead(@ForAll String text) {
        FiguresSpecTest.find(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join(" ", pieces));
    }
}
