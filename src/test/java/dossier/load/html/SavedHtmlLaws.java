package dossier.load.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dossier.load.text.Content;
import dossier.model.Line;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SavedHtmlLaws {
    @Property(tries = 500)
    void readsAnyMarkup(@ForAll("markup") String text) {
        for (Line line : read(text)) {
            assertThat(line.text()).isNotBlank();
            assertThat(line.marks())
                    .allSatisfy(mark -> assertThat(mark.span().end())
                            .isLessThanOrEqualTo(line.text().length()));
            assertThat(line.dom().linkDensity()).isBetween(0.0, 1.0);
        }
    }

    /** The most nested pages of real crawls have some hundred levels; an attacker's has any number. */
    @Test
    void readsPagesOfAnyDepth() {
        for (String tag : List.of("div", "i", "a", "li", "table", "blockquote", "font", "span")) {
            String page = ("<" + tag + ">").repeat(100_000) + "<p>The ferry is late.</p>";
            assertThat(read(page)).as(tag).extracting(Line::text).containsExactly("The ferry is late.");
        }
    }

    @Test
    void readsJsonLdOfAnyDepth() {
        String page = "<script type='application/ld+json'>" + "{\"a\":[".repeat(100_000)
                + "</script><p>The ferry is late.</p>";
        assertThatNoException().isThrownBy(() -> read(page));
        String selfish = "<script type='application/ld+json'>{\"@id\":\"\",\"a\":[" + "{\"@id\":\"\"},".repeat(100)
                + "]}</script>";
        Content content = new SavedHtml().read(selfish, "a.html");
        assertThat(content.clues()).hasSizeLessThan(5_000);
    }

    private static List<Line> read(String text) {
        return new SavedHtml().read(text, "a.html").lines();
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<a href=x>",
                        "</a>",
                        "<i>",
                        "</i>",
                        "<li>",
                        "<ul>",
                        "</ul>",
                        "<h2>",
                        "</h2>",
                        "<td>",
                        "<table>",
                        "</table>",
                        "<br>",
                        "<pre>",
                        "</pre>",
                        "word ",
                        "\n",
                        "&nbsp;",
                        "<div hidden>",
                        "</div>",
                        "<!--",
                        "-->",
                        "<script>",
                        "</script>",
                        "<template>",
                        "</template>",
                        "<svg>",
                        "</svg>",
                        "<select><option>",
                        "&#0;",
                        "<",
                        "\uD800")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
