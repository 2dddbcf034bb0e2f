package dossier.load;

import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.model.ArticleId;
import dossier.model.Call;
import dossier.model.Decision;
import dossier.model.Evidence;
import dossier.model.Place;
import dossier.model.Stated;
import dossier.model.Statements.StatedNote;
import dossier.model.TextQuote;
import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads notes, decisions and all that is anchored by quotation. */
final class NoteReader {
    private static final List<String> CALLS =
            Stream.of(Call.values()).map(Call::label).toList();

    private NoteReader() {}

    static List<StatedNote> notes(Fields fields) {
        List<StatedNote> notes = new ArrayList<>();
        for (Fields note : fields.list("notes")) {
            Stated<String> call = note.choice("call", CALLS);
            notes.add(new StatedNote(
                    note.required("kind"),
                    call == null ? null : Call.of(call.value()).orElseThrow(),
                    quote(note, "anchor"),
                    place(note),
                    note.required("why"),
                    note.string("instead"),
                    evidence(note),
                    note.at()));
            note.finish();
        }
        return notes;
    }

    static List<Decision> decisions(Fields fields) {
        List<Decision> decisions = new ArrayList<>();
        for (Fields item : fields.list("decisions")) {
            Stated<String> about = item.choice("about", List.of("note", "name", "alias", "merge"));
            Stated<String> verdict = item.choice("verdict", List.of("accepted", "rejected"));
            if (verdict == null && !item.has("verdict")) {
                item.required("verdict");
            }
            Stated<When> when = item.date("when");
            decisions.add(new Decision(
                    about == null ? "note" : about.value(),
                    item.string("kind"),
                    quote(item, "anchor"),
                    place(item),
                    verdict != null && verdict.value().equals("accepted"),
                    item.string("by"),
                    when == null ? null : when.value().edtf(),
                    item.at()));
            item.finish();
        }
        return decisions;
    }

    /** Quotations in a list: mappings, or the words alone. */
    static List<Stated<TextQuote>> quotes(Fields fields, String key) {
        List<Stated<TextQuote>> quotes = new ArrayList<>();
        for (Node item : fields.items(key)) {
            TextQuote quote = quote(fields, key, item);
            if (quote != null) {
                quotes.add(new Stated<>(quote, item.at()));
            }
        }
        return quotes;
    }

    private static @Nullable TextQuote quote(Fields fields, String key) {
        Node node = fields.value(key);
        return node == null ? null : quote(fields, key, node);
    }

    private static @Nullable TextQuote quote(Fields fields, String key, Node node) {
        if (node instanceof Node.Scalar words) {
            return new TextQuote(words.text(), null, null);
        } else if (node instanceof Node.Mapping) {
            Fields anchor = fields.within(node);
            TextQuote quote = new TextQuote(anchor.required("exact"), anchor.string("prefix"), anchor.string("suffix"));
            anchor.finish();
            return quote;
        }
        fields.wrongType(key, node, "a quotation { exact: … }");
        return null;
    }

    private static Place place(Fields fields) {
        Stated<String> in = fields.choice("in", List.of("text", "title"));
        return in != null && in.value().equals("title") ? Place.TITLE : Place.TEXT;
    }

    /** Each item either quotes an article of the dossier or names an address. */
    static List<Evidence> evidence(Fields fields) {
        return evidence(fields, "evidence");
    }

    static List<Evidence> evidence(Fields fields, String key) {
        List<Evidence> evidence = new ArrayList<>();
        for (Fields item : fields.list(key)) {
            if (item.has("url")) {
                Stated<When> consulted = item.date("consulted");
                evidence.add(new Evidence.Outside(
                        item.required("url"),
                        consulted == null ? null : consulted.value().edtf(),
                        item.at()));
            } else {
                TextQuote quote = new TextQuote(item.required("exact"), item.string("prefix"), item.string("suffix"));
                evidence.add(new Evidence.Quoted(new ArticleId(item.required("article")), quote, null, item.at()));
            }
            item.finish();
        }
        return evidence;
    }
}
