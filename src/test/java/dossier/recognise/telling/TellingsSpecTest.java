package dossier.recognise.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Position;
import dossier.model.Reference;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.Telling;
import dossier.model.When;
import dossier.recognise.Recogniser;
import dossier.recognise.Texts;
import dossier.recognise.text.WordTable;
import dossier.spec.Spec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TellingsSpecTest {
    private static final Position HERE = Position.of("spec");

    private final Recogniser recogniser = new Recogniser();
    private final Recogniser.Names names = recogniser.names(reference());

    /** A line per telling: date, concept, who acts and who else is named, title; then what else is known. */
    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.run("events.md", example -> {
            Article.Clean clean = published(example.input(), example.option("published", "2021-12-03"));
            return recogniser.link(recogniser.read(clean), names).tellings().stream()
                    .map(TellingsSpecTest::line)
                    .collect(Collectors.joining("\n"));
        });
    }

    @Test
    void mergingKnowsEveryConcept() throws IOException {
        Set<String> concepts = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/dossier/weave/merge/concepts.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> concepts.add(line.split("\t")[0]));
        }
        assertThat(WordTable.entries("/dossier/recognise/telling/en/events.tsv"))
                .filteredOn(entry -> !entry.column(4).equals("light"))
                .extracting(WordTable.Entry::words)
                .isSubsetOf(concepts);
    }

    @Test
    void tellsNothingOfAListWithoutEnd() {
        Article.Clean clean = published("War broke out on May 3, 1999, and ".repeat(4_000), "2021-12-03");
        assertThat(recogniser.link(recogniser.read(clean), names).tellings()).isEmpty();
    }

    private static String line(Telling telling) {
        List<String> more = new ArrayList<>();
        if (telling.authority() != null) {
            more.add("by " + telling.authority());
        }
        if (!telling.called().isEmpty()) {
            more.add("called " + telling.called());
        }
        if (!telling.began().isEmpty()) {
            more.add("began " + telling.began());
        }
        if (!telling.cause().isEmpty()) {
            more.add("because of " + telling.cause());
        }
        telling.figures().forEach(figure -> more.add(figure.amount().toPlainString() + " " + figure.of()));
        if (telling.denied()) {
            more.add("denied");
        }
        if (telling.planned()) {
            more.add("planned");
        }
        Set<ActorId> others = new TreeSet<>(telling.actors());
        others.removeAll(telling.agents());
        return (telling.when() == null ? "-" : telling.when())
                + " | " + (telling.head().isEmpty() ? "-" : telling.head())
                + " | " + joined(telling.agents()) + " > " + joined(others)
                + " | " + telling.title()
                + (more.isEmpty() ? "" : " | " + String.join("; ", more));
    }

    private static String joined(Set<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }

    private static Article.Clean published(String text, String day) {
        Article.Clean clean = Texts.clean(text);
        Metadata metadata = new Metadata(
                null,
                null,
                List.of(),
                null,
                null,
                new Found<>(When.parse(day).orElseThrow(), "stated"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Rights.FULL,
                false);
        return new Article.Clean(clean.raw(), metadata, clean.body(), List.of(), Article.Verdict.ARTICLE);
    }

    /** The glossary that the specification names at its head. */
    private static Reference reference() {
        SortedMap<ActorId, Actor> actors = new TreeMap<>();
        actor(actors, "ruritania", "Ruritania", ActorKind.STATE, "Ruritanian");
        actor(actors, "vostria", "Vostria", ActorKind.STATE, "Vostrian");
        actor(actors, "kell", "Kell", ActorKind.PLACE);
        actor(actors, "mara-lind", "Mara Lind", ActorKind.PERSON);
        Settings settings = new Settings("Spec", null, null, List.of(), "en", null, false, true, false, "A4");
        return new Reference(settings, actors, new TreeMap<>(), List.of(), new TreeMap<>(), List.of());
    }

    private static void actor(
            SortedMap<ActorId, Actor> actors, String id, String name, ActorKind kind, String... demonyms) {
        actors.put(
                new ActorId(id),
                new Actor(
                        new ActorId(id),
                        name,
                        kind,
                        kind.label(),
                        List.of(),
                        List.of(demonyms),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Body.EMPTY,
                        false,
                        HERE));
    }
}
