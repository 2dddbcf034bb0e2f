package dossier.load;

import dossier.load.markdown.Prose;
import dossier.load.text.Content;
import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.load.yaml.Yaml;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Body;
import dossier.model.Cost;
import dossier.model.CuratedEvent;
import dossier.model.Entry;
import dossier.model.EventId;
import dossier.model.FreePage;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.Reference;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.SourceId;
import dossier.model.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads everything of a content folder that is no article; an entry with an error in it is left out. */
final class ReferenceReader {
    private final Loader.Scan scan;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<ActorId, Actor> actors = new TreeMap<>();
    private final SortedMap<SourceId, Source> sources = new TreeMap<>();
    private final SortedMap<EventId, CuratedEvent> events = new TreeMap<>();
    private final List<FreePage> pages = new ArrayList<>();
    private List<Term> terms = List.of();
    private Settings settings;

    ReferenceReader(Loader.Scan scan) {
        this.scan = scan;
        this.settings = SettingsReader.bare(scan.root());
    }

    Outcome<Reference> read() throws IOException {
        for (Entry entry : scan.others()) {
            String path = entry.path();
            int slash = path.indexOf('/');
            switch (slash < 0 ? path : path.substring(0, slash)) {
                case "dossier.yaml" -> settings(entry);
                case "terms.yaml" -> terms(entry);
                default -> entry(entry, path.substring(0, slash), Scanner.stem(path.substring(slash + 1)));
            }
        }
        SortedMap<ActorId, Actor> all = settings.states() ? BuiltInStates.beneath(actors) : actors;
        problems.addAll(ActorChecks.problems(all));
        return new Outcome<>(new Reference(settings, all, sources, terms, events, pages), problems);
    }

    private void settings(Entry entry) throws IOException {
        String shown = shown(entry);
        String text = EditorFile.read(Loader.file(scan, entry), shown, Cost.BUILD, problems);
        if (text != null) {
            Node node = node(Yaml.read(text, shown, 0, Cost.BUILD));
            Node.Mapping mapping = mapping(node, shown, Cost.BUILD, problems);
            if (mapping != null) {
                settings = SettingsReader.read(Fields.of(mapping, Cost.BUILD, problems), settings);
            }
        }
    }

    private void terms(Entry entry) throws IOException {
        String shown = shown(entry);
        String text = EditorFile.read(Loader.file(scan, entry), shown, Cost.ENTRY, problems);
        if (text != null) {
            Node node = node(Yaml.read(text, shown, 0, Cost.ENTRY));
            terms = node == null ? List.of() : TermReader.read(node, problems);
        }
    }

    private @Nullable Node node(Outcome<Optional<Node>> read) {
        problems.addAll(read.problems());
        return read.value().orElse(null);
    }

    /** A file of one of the four folders: front matter and prose. */
    private void entry(Entry entry, String folder, String id) throws IOException {
        String shown = shown(entry);
        List<Problem> own = new ArrayList<>();
        String text = EditorFile.read(Loader.file(scan, entry), shown, Cost.ENTRY, own);
        if (text != null) {
            Prose prose = Prose.read(text, shown);
            prose.problems().forEach(problem -> own.add(costing(problem, Cost.ENTRY)));
            Fields fields = frontMatter(prose.frontMatter(), shown, own);
            Runnable keep = made(folder, id, fields, prose.body());
            fields.finish();
            if (own.stream().noneMatch(Problem::isError)) {
                keep.run();
            }
        }
        problems.addAll(own);
    }

    private Runnable made(String folder, String id, Fields fields, Body body) {
        switch (folder) {
            case "actors" -> {
                Actor actor = ActorReader.read(new ActorId(id), fields, body);
                return () -> actors.put(actor.id(), actor);
            }
            case "sources" -> {
                Source source = SourceReader.read(new SourceId(id), fields, body);
                return () -> sources.put(source.id(), source);
            }
            case "events" -> {
                CuratedEvent event = EventReader.read(new EventId(id), fields, body);
                return () -> events.put(event.id(), event);
            }
            default -> {
                FreePage page = PageReader.read(id, fields, body);
                return () -> pages.add(page);
            }
        }
    }

    private static Fields frontMatter(Content.@Nullable FrontMatter front, String shown, List<Problem> problems) {
        Node.Mapping empty = new Node.Mapping(List.of(), new Position(shown, 1, 1));
        if (front == null) {
            return Fields.of(empty, Cost.ENTRY, problems);
        }
        Outcome<Optional<Node>> read = Yaml.read(front.yaml(), shown, front.linesBefore(), Cost.ENTRY);
        problems.addAll(read.problems());
        Node.Mapping mapping = mapping(read.value().orElse(null), shown, Cost.ENTRY, problems);
        boolean unread = mapping == null && !read.problems().isEmpty();
        return Fields.of(mapping == null ? empty : mapping, Cost.ENTRY, unread ? new ArrayList<>() : problems);
    }

    /** The node as a mapping; null for nothing, and for another node, which is said. */
    static Node.@Nullable Mapping mapping(@Nullable Node node, String shown, Cost cost, List<Problem> problems) {
        if (node == null || node instanceof Node.Mapping) {
            return (Node.Mapping) node;
        }
        problems.add(new Problem(
                cost,
                "statement.type",
                node.at(),
                "'" + shown + "' holds no mapping of keys to values",
                "write key: value"));
        return null;
    }

    private static Problem costing(Problem problem, Cost cost) {
        return problem.isError()
                ? new Problem(cost, problem.code(), problem.at(), problem.message(), problem.hint())
                : problem;
    }

    private String shown(Entry entry) {
        return scan.shown() + "/" + Shown.of(entry.path());
    }
}
