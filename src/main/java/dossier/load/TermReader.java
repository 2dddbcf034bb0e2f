package dossier.load;

import dossier.load.yaml.Fields;
import dossier.load.yaml.Node;
import dossier.model.Cost;
import dossier.model.Problem;
import dossier.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads the list of contested terms; one with an error in it is left out. */
final class TermReader {
    private TermReader() {}

    static List<Term> read(Node node, List<Problem> problems) {
        List<Term> terms = new ArrayList<>();
        if (!(node instanceof Node.Sequence list)) {
            problems.add(new Problem(
                    Cost.ENTRY,
                    "statement.type",
                    node.at(),
                    "'terms.yaml' must be a list",
                    "begin each term with '- concept: …'"));
            return terms;
        }
        for (Node item : list.items()) {
            List<Problem> own = new ArrayList<>();
            if (item instanceof Node.Mapping mapping) {
                Term term = term(Fields.of(mapping, Cost.ENTRY, own));
                if (own.stream().noneMatch(Problem::isError)) {
                    terms.add(term);
                }
            } else {
                own.add(new Problem(
                        Cost.ENTRY,
                        "statement.type",
                        item.at(),
                        "a term must be a mapping",
                        "write { concept, neutral, why, words }"));
            }
            problems.addAll(own);
        }
        return terms;
    }

    private static Term term(Fields fields) {
        Term term = new Term(
                fields.required("concept"), fields.string("neutral"), fields.string("why"), words(fields), fields.at());
        if (!fields.has("words")) {
            fields.problem(
                    "statement.missing", fields.at(), "'words' is missing", "write words: [{ word: …, side: … }]");
        }
        fields.finish();
        return term;
    }

    /** Mappings, or words that are no side's in particular. */
    private static List<Term.Word> words(Fields fields) {
        List<Term.Word> words = new ArrayList<>();
        for (Node item : fields.items("words")) {
            if (item instanceof Node.Scalar word) {
                words.add(new Term.Word(word.text().strip(), null, null));
            } else if (item instanceof Node.Mapping) {
                Fields inner = fields.within(item);
                words.add(new Term.Word(inner.required("word"), inner.string("side"), inner.string("note")));
                inner.finish();
            } else {
                fields.wrongType("words", item, "a list of { word, side, note }");
            }
        }
        words.removeIf(word -> word.word().isEmpty());
        return words;
    }
}
