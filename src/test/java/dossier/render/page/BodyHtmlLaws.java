package dossier.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Body;
import dossier.model.Position;
import dossier.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** For any text, any blocks and any ranges over it. */
class BodyHtmlLaws {
    private static final BodyHtml.Numbering NUMBERED =
            new BodyHtml.Numbering(start -> 0, number -> "", number -> Html.EMPTY);

    @Property(tries = 400)
    void textSurvivesAndTagsNest(
            @ForAll("texts") String text, @ForAll long seed, @ForAll @IntRange(max = 12) int ranges) {
        Random random = new Random(seed);
        Body body = body(text, random);
        List<Wrap> wraps = new ArrayList<>();
        for (int i = 0; i < ranges; i++) {
            int start = random.nextInt(body.text().length() + 1);
            int end = start + random.nextInt(body.text().length() - start + 1);
            wraps.add(Wrap.of(start, end, "<i" + i + ">", "</i" + i + ">"));
        }
        String html = BodyHtml.article(body, wraps, NUMBERED, "ltr").markup();
        assertThat(nests(html)).as(html).isTrue();
        StringBuilder leaves = new StringBuilder();
        body.blocks().stream()
                .filter(block -> block.kind().isLeaf())
                .forEach(block -> leaves.append(block.span().of(body.text())));
        assertThat(words(html))
                .as(html)
                .isEqualTo(plain(Html.text(leaves.toString()).markup()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab <>&\"\n'é\u0000")
                .ofMaxLength(60)
                .map(text -> text.replace("a", "🙂"));
    }

    /** Stretches of the text as blocks of any kind under any block before them, or under none. */
    private static Body body(String text, Random random) {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Body.Kind kind = Body.Kind.values()[random.nextInt(Body.Kind.values().length)];
            int end = kind.isLeaf()
                    ? text.offsetByCodePoints(start, 1 + random.nextInt(text.codePointCount(start, text.length())))
                    : start;
            int parent = blocks.isEmpty() ? -1 : random.nextInt(blocks.size() + 1) - 1;
            blocks.add(new Body.Block(kind, 1 + random.nextInt(6), Span.of(start, end), parent, Position.of("x")));
            start = end;
        }
        return new Body(text, blocks, List.of());
    }

    private static boolean nests(String html) {
        Deque<String> open = new ArrayDeque<>();
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            String name = html.substring(tag + 1, html.indexOf('>', tag)).split(" ")[0];
            if (name.startsWith("/")) {
                if (open.isEmpty() || !open.pop().equals(name.substring(1))) {
                    return false;
                }
            } else if (!name.equals("br") && !name.equals("hr")) {
                open.push(name);
            }
        }
        return open.isEmpty();
    }

    /** The characters of the page but white space, entities as they are. */
    private static String words(String html) {
        return plain(html.replaceAll("<[^>]*>", ""));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
