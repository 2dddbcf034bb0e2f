package dossier.weave;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Capture;
import dossier.model.CuratedEvent;
import dossier.model.Digest;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.model.Folding;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Reference;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Stated;
import dossier.model.Statements;
import dossier.model.Telling;
import dossier.model.When;
import dossier.model.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several articles in a few lines, for the specifications of weaving. A line is a telling:
 *
 * <pre>article published | date | who acts > others | concept | what it says | more; more</pre>
 *
 * The date is EDTF, or `-`. More is `called=war`, `began=x`, `cause=…`, `by=authority`, `count=6 soldiers`, `name=…`, `denied`,
 * `planned`; a telling's id is the article's name and the number of its line in that article (`kite-1`). A line `event id: …` is an
 * editor's entry: `merges a-1 b-1, apart c-1, date 2021, title …`. A line `source article name` gives an article its publisher; `outlet`,
 * `title`, `url` and `added` likewise.
 */
final class Notation {
    private static final Position HERE = Position.of("spec");
    private static final Set<String> IDLE =
            Set.of("the", "a", "an", "of", "in", "on", "and", "to", "at", "was", "were");

    private final Map<String, List<Telling>> tellings = new LinkedHashMap<>();
    private final Map<String, String> published = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, String> added = new TreeMap<>();
    private final SortedMap<EventId, CuratedEvent> events = new TreeMap<>();

    static Outcome<Dossier> weave(String text) {
        Notation notation = read(text);
        return new Weaver().weave(notation.gists(), notation.reference());
    }

    static Notation read(String text) {
        Notation notation = new Notation();
        text.lines().filter(line -> !line.isBlank()).forEach(notation::line);
        return notation;
    }

    private void line(String line) {
        if (line.startsWith("event ")) {
            event(line.substring(6));
        } else if (line.startsWith("outlet ")) {
            outlets.put(line.split(" ")[1], line.split(" ", 3)[2]);
        } else if (line.startsWith("title ")) {
            titles.put(line.split(" ")[1], line.split(" ", 3)[2]);
        } else if (line.startsWith("url ")) {
            addresses.put(line.split(" ")[1], line.split(" ")[2]);
        } else if (line.startsWith("added ")) {
            added.put(line.split(" ")[1], line.split(" ")[2]);
        } else if (line.startsWith("source ")) {
            String[] words = line.split(" ");
            sources.put(words[1], words[2]);
        } else {
            telling(line.split(" *\\| *"));
        }
    }

    private void telling(String[] cells) {
        String[] article = cells[0].split(" ");
        published.put(article[0], article.length > 1 ? article[1] : published.getOrDefault(article[0], ""));
        List<Telling> here = tellings.computeIfAbsent(article[0], name -> new ArrayList<>());
        Map<String, List<String>> more = new TreeMap<>();
        for (String one : (cells.length > 5 ? cells[5] : "").split(" *; *")) {
            int equals = one.indexOf('=');
            more.computeIfAbsent(equals < 0 ? one : one.substring(0, equals), key -> new ArrayList<>())
                    .add(equals < 0 ? "" : one.substring(equals + 1));
        }
        String[] people = cells[2].split(" *> *", -1);
        SortedSet<ActorId> agents = people.length > 1 ? actors(people[0]) : new TreeSet<>();
        SortedSet<ActorId> actors = new TreeSet<>(agents);
        actors.addAll(actors(people[people.length - 1]));
        SortedSet<String> words = Arrays.stream(Folding.fold(cells[4]).split("\\P{L}+"))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        int start = here.size() * 1000;
        here.add(new Telling(
                article[0] + "-" + (here.size() + 1),
                Span.of(start, start + cells[4].length()),
                null,
                cells[1].equals("-") ? null : When.parse(cells[1]).orElseThrow(),
                actors,
                agents,
                new TreeSet<>(more.getOrDefault("doer", List.of())),
                cells[3],
                more.containsKey("kind")
                        ? EventKind.valueOf(first(more, "kind").toUpperCase(Locale.ROOT))
                        : EventKind.OTHER,
                new TreeSet<>(more.getOrDefault("name", List.of())),
                words,
                first(more, "called"),
                actors(first(more, "began")),
                first(more, "cause"),
                more.getOrDefault("count", List.of()).stream()
                        .map(Notation::figure)
                        .toList(),
                null,
                more.containsKey("by") ? first(more, "by") : null,
                cells[4],
                cells[4],
                more.containsKey("denied"),
                more.containsKey("planned")));
    }

    private static String first(Map<String, List<String>> more, String key) {
        return more.getOrDefault(key, List.of("")).get(0);
    }

    private static Mention.OfFigure figure(String words) {
        String[] parts = words.split(" ", 2);
        boolean percent = parts[0].endsWith("%");
        return new Mention.OfFigure(
                Span.of(0, 1),
                new BigDecimal(percent ? parts[0].substring(0, parts[0].length() - 1) : parts[0]),
                percent ? "%" : "1",
                parts.length > 1 ? parts[1] : "");
    }

    private static SortedSet<ActorId> actors(String names) {
        return Arrays.stream(names.split(" *, *"))
                .filter(name -> !name.isBlank() && !name.equals("-"))
                .map(ActorId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void event(String text) {
        EventId id = new EventId(text.substring(0, text.indexOf(':')));
        List<Stated<String>> merges = new ArrayList<>();
        List<Stated<String>> apart = new ArrayList<>();
        When date = null;
        String title = null;
        String status = null;
        for (String part : text.substring(text.indexOf(':') + 1).split(",")) {
            String[] words = part.trim().split(" ", 2);
            switch (words[0]) {
                case "merges" -> stated(words[1], merges);
                case "apart" -> stated(words[1], apart);
                case "date" -> date = When.parse(words[1]).orElseThrow();
                case "title" -> title = words[1];
                case "status" -> status = words[1];
                default -> throw new IllegalArgumentException(part);
            }
        }
        events.put(
                id,
                new CuratedEvent(
                        id, date, title, null, new TreeSet<>(), merges, apart, List.of(), status, Body.EMPTY, HERE));
    }

    private static void stated(String ids, List<Stated<String>> list) {
        Arrays.stream(ids.split(" ")).forEach(id -> list.add(new Stated<>(id, HERE)));
    }

    Reference reference() {
        Settings settings = new Settings("Spec", null, null, List.of(), "en", null, false, true, false, "A4");
        return new Reference(settings, new TreeMap<>(), new TreeMap<>(), List.of(), events, List.of());
    }

    List<Gist> gists() {
        List<Gist> gists = new ArrayList<>();
        tellings.forEach((name, told) -> gists.add(gist(name, told)));
        return gists;
    }

    private Gist gist(String name, List<Telling> told) {
        Map<ActorId, List<Gist.Use>> uses = new TreeMap<>();
        for (Telling telling : told) {
            for (ActorId actor : telling.actors()) {
                uses.computeIfAbsent(actor, id -> new ArrayList<>())
                        .add(new Gist.Use(telling.at(), actor.value(), dossier.model.How.NAME, telling.at(), false));
            }
        }
        ArticleId id = new ArticleId(name);
        String day = published.get(name);
        Metadata metadata = new Metadata(
                null,
                found(titles.get(name)),
                List.of(),
                found(outlets.getOrDefault(name, name)),
                found(addresses.get(name)),
                day.isEmpty() ? null : new Found<>(When.parse(day).orElseThrow(), "stated"),
                null,
                null,
                added.containsKey(name)
                        ? new Found<>(When.parse(added.get(name)).orElseThrow(), "stated")
                        : null,
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
        return new Gist(
                id,
                Digest.of(name),
                new Capture(name + ".txt", id, Digest.of(name), 1, "text", "UTF-8", Statements.NONE),
                metadata,
                sources.containsKey(name) ? new SourceId(sources.get(name)) : null,
                Article.Verdict.ARTICLE,
                100,
                List.of(0),
                uses.entrySet().stream()
                        .map(use -> new Gist.ActorUse(use.getKey(), use.getValue()))
                        .toList(),
                List.of(),
                told,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new WordSet(new TreeSet<>()));
    }

    private static @Nullable Found<String> found(@Nullable String value) {
        return value == null ? null : new Found<>(value, "stated");
    }

    /** An event on one line: date, title, who tells it. */
    static String line(Event event) {
        Set<String> articles = new LinkedHashSet<>();
        event.tellings().forEach(told -> articles.add(told.article().value()));
        return (event.when() == null ? "-" : event.when()) + " | " + event.title() + " | " + String.join(" ", articles);
    }
}
