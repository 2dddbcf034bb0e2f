package dossier.recognise.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Mention;
import dossier.model.Position;
import dossier.model.Reference;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.SourceId;
import dossier.model.Term;
import dossier.recognise.Recogniser;
import dossier.recognise.Texts;
import dossier.spec.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class LinksSpecTest {
    private final Reference reference = reference();
    private final Recogniser recogniser = new Recogniser();
    private final Recogniser.Names names = recogniser.names(reference);

    /** A line per mention: its words, whom it is linked to and by which rule; proposals with a question mark. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("links.md", example -> {
            Article.Linked linked = link(Texts.clean(
                    example.input(),
                    example.options().get("title"),
                    example.options().get("outlet"),
                    example.options().get("url")));
            if (example.option("show", "mentions").equals("source")) {
                return linked.source() == null ? "–" : linked.source().toString();
            }
            List<Mention> shown = new ArrayList<>(linked.mentions());
            shown.addAll(linked.names());
            shown.sort(java.util.Comparator.comparing(Mention::at));
            return shown.stream()
                    .map(mention -> linked.clean().words(mention.at()) + " | " + shown(mention))
                    .collect(Collectors.joining("\n"));
        });
    }

    @Test
    void givesPerEntryTheWordsThatCallForIt() {
        assertThat(names.keys().get("actor/ilse-brandt").words()).contains("brandt");
        assertThat(names.keys().get("source/harbour-post").words()).isEmpty();
    }

    private Article.Linked link(Article.Clean clean) {
        return recogniser.link(recogniser.read(clean), names);
    }

    private static String shown(Mention mention) {
        if (mention instanceof Mention.OfActor actor) {
            return actor.actor() + " | " + actor.how().label();
        }
        if (mention instanceof Mention.OfWord word) {
            return word.list() + " " + word.entry();
        }
        return "?";
    }

    /** The glossary is the table at the head of the specification. */
    private static Reference reference() {
        SortedMap<ActorId, Actor> actors = new TreeMap<>();
        for (String line : (Iterable<String>) text().lines()::iterator) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 8 && cells[1].startsWith(" `")) {
                ActorId id = new ActorId(cells[1].replace("`", "").trim());
                List<String> names = list(cells[3]);
                actors.put(
                        id,
                        new Actor(
                                id,
                                names.get(0),
                                ActorKind.of(cells[2].trim()).orElseThrow(),
                                cells[2].trim(),
                                names.subList(1, names.size()),
                                list(cells[4]),
                                list(cells[5]),
                                cells[6].isBlank() ? null : cells[6].trim(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Body.EMPTY,
                                false,
                                Position.of("actors/" + id + ".md")));
            }
        }
        SourceId post = new SourceId("harbour-post");
        Source source = new Source(
                post,
                "The Harbour Post",
                List.of("HP Online"),
                List.of("harbourpost.example"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Body.EMPTY,
                Position.of("sources/harbour-post.md"));
        Term term = new Term(
                "the strait",
                "Osk Strait",
                null,
                List.of(new Term.Word("Norvian Strait", "norvia", null), new Term.Word("occupier", null, null)),
                Position.of("terms.yaml"));
        return new Reference(
                new Settings("x", null, null, List.of(), "en", null, true, true, true, "A4"),
                actors,
                new TreeMap<>(java.util.Map.of(post, source)),
                List.of(term),
                new TreeMap<>(),
                List.of());
    }

    private static List<String> list(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(cell.trim().split("; ")).toList();
    }

    private static String text() {
        try (InputStream in = LinksSpecTest.class.getResourceAsStream("/spec/links.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
