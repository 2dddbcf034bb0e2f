package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Body;
import dossier.model.Mark;
import dossier.model.Position;
import dossier.model.Span;
import dossier.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BodyHtmlTest {
    /** `ORDERED_LIST 3 ^0: text`. */
    private static final Pattern BLOCK = Pattern.compile("([A-Z_]+)(?: (\\d+))?(?: \\^(\\d+))?:(?: (.*))?");

    /** `{1em|` or `|1}`. */
    private static final Pattern RANGE = Pattern.compile("\\{(\\d)([a-z]+)\\||\\|(\\d)\\}");

    private static final BodyHtml.Numbering PLAIN =
            new BodyHtml.Numbering(start -> 0, number -> "", number -> Html.EMPTY);

    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("body-html.md", example -> render(example.input()));
    }

    @Test
    void followsSafeLinksOnly() {
        Body body = paragraph(
                "one two",
                new Mark.Link(Span.of(0, 3), "java\nscript:alert(1)"),
                new Mark.Link(Span.of(4, 7), " https://a.example/?x=\"y\" "));
        assertThat(BodyHtml.prose(body, 2, new Here("index.html")).markup())
                .isEqualTo("<p class=\"para\">one <a class=\"out\" rel=\"external nofollow noreferrer\""
                        + " href=\"https://a.example/?x=&quot;y&quot;\">two</a></p>\n");
    }

    @Test
    void leadsFromProseToPagesOfTheSite() {
        ProseLinks links = new ProseLinks(new Here("actors/council.html"));
        assertThat(links.follow("../articles/a b.md#p2")).isEqualTo("../articles/a%20b.html#p2");
        assertThat(links.follow("../chronology.html")).isEqualTo("../chronology.html");
        assertThat(links.follow("mayor.md")).isEqualTo("mayor.html");
        assertThat(links.follow("../../../etc/passwd")).isNull();
        assertThat(links.follow("javascript:alert(1)")).isNull();
        assertThat(links.follow("//e.example/x")).isNull();
    }

    @Test
    void writesTheIdOnceAndTheNumberLast() {
        Wrap note = new Wrap(2, 9, "<mark id=\"m\">", "<mark>", "</mark>", "</mark>", "<sup>1</sup>");
        Wrap link = Wrap.of(0, 5, "<a>", "</a>");
        assertThat(BodyHtml.line("ab cd ef gh", List.of(note, link)).markup())
                .isEqualTo("<a>ab<mark id=\"m\"> cd</mark></a><mark> ef </mark><sup>1</sup>gh");
    }

    @Test
    void putsNoLinkIntoALink() {
        Wrap actor = Wrap.of(0, 11, "<a href=\"x\">", "</a>");
        Wrap note = new Wrap(3, 8, "<mark>", "<mark>", "</mark>", "</mark>", "<a href=\"#n\">1</a>");
        assertThat(BodyHtml.line("ab cd ef gh ij", List.of(note, actor)).markup())
                .isEqualTo("<a href=\"x\">ab <mark>cd ef</mark> gh</a><a href=\"#n\">1</a> ij");
    }

    @Test
    void nestsNoDeeperThanItsLimit() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(new Mark.Emphasis(Span.of(0, 4)));
        }
        String html = BodyHtml.prose(paragraph("text", marks.toArray(Mark[]::new)), 2, new Here("index.html"))
                .markup();
        assertThat(html.split("<em>", -1)).hasSize(Inline.DEEPEST + 1);
    }

    @Test
    void replacesWhatNoDocumentMayHold() {
        assertThat(Html.text("a\u0000b\uD800c\uFFFFd\u0085e").markup()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Html.text("🙂").markup()).isEqualTo("🙂");
    }

    private static Body paragraph(String text, Mark... marks) {
        Body.Block block = new Body.Block(Body.Kind.PARAGRAPH, 0, Span.of(0, text.length()), -1, Position.of("x"));
        return new Body(text, List.of(block), List.of(marks));
    }

    private static String render(String input) {
        StringBuilder text = new StringBuilder();
        List<Body.Block> blocks = new ArrayList<>();
        Map<String, Integer> opened = new TreeMap<>();
        Map<String, String> tags = new TreeMap<>();
        List<Wrap> wraps = new ArrayList<>();
        for (String line : input.split("\n")) {
            Matcher block = BLOCK.matcher(line);
            assertThat(block.matches()).as(line).isTrue();
            Body.Kind kind = Body.Kind.valueOf(block.group(1));
            text.append(kind.isLeaf() && text.length() > 0 ? "\n\n" : "");
            int start = text.length();
            String words = block.group(4) == null ? "" : block.group(4).replace('↵', '\n');
            Matcher range = RANGE.matcher(words);
            int from = 0;
            while (range.find()) {
                text.append(words, from, range.start());
                from = range.end();
                if (range.group(1) != null) {
                    opened.put(range.group(1), text.length());
                    tags.put(range.group(1), range.group(2));
                } else {
                    String tag = tags.get(range.group(3));
                    wraps.add(Wrap.of(opened.get(range.group(3)), text.length(), "<" + tag + ">", "</" + tag + ">"));
                }
            }
            text.append(words.substring(from));
            blocks.add(new Body.Block(
                    kind,
                    block.group(2) == null ? 0 : Integer.parseInt(block.group(2)),
                    Span.of(start, text.length()),
                    block.group(3) == null ? -1 : Integer.parseInt(block.group(3)),
                    Position.of("x")));
        }
        String html = BodyHtml.article(new Body(text.toString(), blocks, List.of()), wraps, PLAIN, "ltr")
                .markup();
        return html.replace("\n\n", "\n");
    }
}
