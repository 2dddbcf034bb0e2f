package dossier.recognise.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.recognise.Texts;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the forms and the text, the trie finds what a search of every form at every word finds. */
final class TrieLaws {
    @Property(tries = 300)
    void findsWhatANaiveSearchFinds(@ForAll("forms") List<String> forms, @ForAll("texts") String text) {
        Reading reading = Reading.of(Texts.body(text));
        Trie<String> trie = new Trie<>();
        List<Form<String>> compiled =
                forms.stream().map(form -> Form.of(form, form)).toList();
        compiled.forEach(trie::add);

        for (int token = 0; token < reading.size(); token++) {
            List<String> found = new ArrayList<>();
            trie.at(reading, token, match -> found.add(match.form().surface() + "@" + match.until()));
            assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(naive(compiled, reading, token));
        }
    }

    private static List<String> naive(List<Form<String>> forms, Reading reading, int from) {
        List<String> found = new ArrayList<>();
        for (Form<String> form : forms) {
            int token = from;
            int words = 0;
            while (words < form.size() && token >= 0 && form.keys().get(words).equals(Trie.keyAt(reading, token))) {
                words++;
                if (words < form.size()) {
                    token = Trie.following(reading, token);
                }
            }
            if (words == form.size() && form.fits(reading, from)) {
                found.add(form.surface() + "@" + (token + 1));
            }
        }
        return found;
    }

    @Provide
    Arbitrary<List<String>> forms() {
        return words(1, 3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return words(0, 30);
    }

    private static Arbitrary<String> words(int least, int most) {
        Arbitrary<String> word =
                Arbitraries.of("Tarn", "tarn", "TARN", "Lesk", "of", "U.S.", "US", "Osk's", "Ösk", "St.", "&", "Saint");
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "-", "\u00a0", ". ", ", ", "\n\n");
        return word.list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .flatMap(words -> gap.list().ofSize(words.size()).map(gaps -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < words.size(); i++) {
                        text.append(i > 0 ? gaps.get(i) : "").append(words.get(i));
                    }
                    return text.toString();
                }));
    }
}
