package dossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.Call;
import dossier.model.Evidence;
import dossier.model.Found;
import dossier.model.Mark;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Position;
import dossier.model.Span;
import dossier.model.TextQuote;
import dossier.model.When;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CodecTest {
    record All(
            String text,
            @Nullable String absent,
            int number,
            long large,
            double part,
            boolean flag,
            List<Mark> marks,
            SortedSet<String> words,
            SortedMap<String, Found<When>> dates,
            List<Note> notes) {}

    private static All some() {
        Note note = new Note(
                "n1",
                "loaded-language",
                Call.HEAR,
                Span.of(3, 9),
                "brazen",
                "why",
                null,
                List.of(new Evidence.Outside("https://example.org/", null, new Position("a.yaml", 3, 5))),
                new Origin(Origin.Status.ACCEPTED, "an editor", null),
                "loaded");
        return new All(
                "Şuşa and 𝔘nicode",
                null,
                -42,
                Long.MIN_VALUE,
                0.25,
                true,
                List.of(new Mark.Link(Span.of(0, 4), "x.html"), new Mark.Strong(Span.of(1, 2))),
                new TreeSet<>(List.of("a", "b")),
                new TreeMap<>(java.util.Map.of(
                        "published", new Found<>(When.parse("2021-11-16").orElseThrow(), "byline"))),
                List.of(note));
    }

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        Codec<All> codec = Codec.of(All.class);
        assertThat(codec.decode(codec.encode(some()))).isEqualTo(some());
    }

    @Test
    void equalValuesGiveEqualBytes() {
        assertThat(Codec.of(All.class).encode(some()))
                .isEqualTo(Codec.of(All.class).encode(some()));
    }

    @Test
    void bytesThatAreCutShortAreRefused() {
        Codec<All> codec = Codec.of(All.class);
        byte[] bytes = codec.encode(some());
        assertThatThrownBy(() -> codec.decode(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void keepsWhatAStoreHolds() throws IOException {
        Codec<Store> codec = Codec.of(Store.class);
        Store store = Store.empty("program");
        assertThat(codec.decode(codec.encode(store))).isEqualTo(store);
    }

    @Test
    void aSealedTypeKeepsItsCase() throws IOException {
        record Holder(Evidence evidence) {}
        Codec<Holder> codec = Codec.of(Holder.class);
        Holder holder = new Holder(new Evidence.Quoted(
                new dossier.model.ArticleId("a/b"),
                new TextQuote("words", null, "after"),
                Span.of(1, 6),
                Position.of("x.yaml")));
        assertThat(codec.decode(codec.encode(holder))).isEqualTo(holder);
    }
}
