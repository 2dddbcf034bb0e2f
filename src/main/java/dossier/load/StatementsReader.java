package dossier.load;

import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.model.Cost;
import dossier.model.Person;
import dossier.model.Problem;
import dossier.model.Rights;
import dossier.model.Stated;
import dossier.model.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an editor states of an article. */
final class StatementsReader {
    private static final List<String> RIGHTS =
            Stream.of(Rights.values()).map(Rights::label).toList();

    private StatementsReader() {}

    static Statements read(Node.Mapping mapping, List<Problem> problems) {
        List<Problem> own = new ArrayList<>();
        Fields fields = Fields.of(mapping, Cost.ARTICLE, own);
        Statements statements = new Statements(
                said(fields, "label"),
                said(fields, "title"),
                authors(fields),
                said(fields, "source"),
                said(fields, "url"),
                fields.date("published"),
                fields.date("updated"),
                fields.date("captured"),
                fields.date("added"),
                fields.language("language"),
                fields.language("translated-from"),
                said(fields, "reprint-of"),
                said(fields, "version-of"),
                said(fields, "summary"),
                fields.texts("tags"),
                rights(fields),
                fields.flag("draft", false),
                NoteReader.notes(fields),
                NoteReader.decisions(fields),
                NoteReader.quotes(fields, "body"),
                NoteReader.quotes(fields, "furniture"));
        fields.finish();
        own.sort(Comparator.comparing((Problem problem) -> problem.at().file())
                .thenComparing(problem -> problem.at().line())
                .thenComparing(problem -> problem.at().column()));
        problems.addAll(own);
        return statements;
    }

    private static @Nullable Stated<String> said(Fields fields, String key) {
        Stated<String> text = fields.text(key);
        return text == null || text.value().isEmpty() ? null : text;
    }

    private static @Nullable Stated<Rights> rights(Fields fields) {
        Stated<String> word = fields.choice("rights", RIGHTS);
        return word == null ? null : new Stated<>(Rights.of(word.value()).orElseThrow(), word.at());
    }

    /** Names alone, or mappings with more about a person. */
    private static List<Stated<Person>> authors(Fields fields) {
        List<Stated<Person>> authors = new ArrayList<>();
        for (Node item : fields.items("authors")) {
            if (item instanceof Node.Scalar name) {
                if (!name.text().isBlank()) {
                    authors.add(new Stated<>(new Person(name.text().strip(), null, null, null), name.at()));
                }
            } else if (item instanceof Node.Mapping) {
                Fields author = fields.within(item);
                Person person = new Person(
                        author.required("name"),
                        author.string("role"),
                        author.string("affiliation"),
                        author.string("interest"));
                author.finish();
                authors.add(new Stated<>(person, item.at()));
            } else {
                fields.wrongType("authors", item, "a list of names");
            }
        }
        return authors;
    }
}
