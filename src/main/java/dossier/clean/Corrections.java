package dossier.clean;

import dossier.model.Cost;
import dossier.model.Line;
import dossier.model.Place;
import dossier.model.Problem;
import dossier.model.QuoteIndex;
import dossier.model.Removal.FurnitureKind;
import dossier.model.Span;
import dossier.model.Stated;
import dossier.model.Statements;
import dossier.model.TextQuote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor states of the cleaning: words that belong to the article, words that do not. Lines are cut where the words begin and end. */
final class Corrections {
    private static final String RULE = "stated";
    private static final String REASON = "an editor says that it is no part of the article";

    private Corrections() {}

    /** Adds a problem for every quotation that stands nowhere or twice. */
    static List<Judgement> apply(Statements stated, List<Judgement> judged, List<Problem> problems) {
        List<Judgement> corrected = judged;
        for (Stated<TextQuote> quote : stated.body()) {
            corrected = apply(quote, null, corrected, problems);
        }
        for (Stated<TextQuote> quote : stated.furniture()) {
            corrected = apply(quote, FurnitureKind.OTHER, corrected, problems);
        }
        return corrected;
    }

    private static List<Judgement> apply(
            Stated<TextQuote> quote, @Nullable FurnitureKind kind, List<Judgement> judged, List<Problem> problems) {
        StringBuilder page = new StringBuilder();
        for (Judgement judgement : judged) {
            page.append(judgement.line().text()).append('\n');
        }
        QuoteIndex index = new QuoteIndex(Place.TEXT, page.toString());
        List<Span> found = index.find(quote.value());
        if (found.size() != 1) {
            problems.add(problem(quote, kind == null ? "body" : "furniture", found.size(), index));
            return judged;
        }
        Span words = found.get(0);
        List<Judgement> corrected = new ArrayList<>(judged.size() + 2);
        int offset = 0;
        for (Judgement judgement : judged) {
            Line line = judgement.line();
            int start = Math.max(words.start() - offset, 0);
            int end = Math.min(words.end() - offset, line.text().length());
            offset += line.text().length() + 1;
            if (start >= end) {
                corrected.add(judgement);
                continue;
            }
            add(corrected, judgement, 0, start);
            corrected.add(new Judgement(Part.of(line, start, end), kind, RULE, kind == null ? "" : REASON));
            add(corrected, judgement, end, line.text().length());
        }
        return corrected;
    }

    private static void add(List<Judgement> corrected, Judgement judgement, int start, int end) {
        Line part = Part.of(judgement.line(), start, end);
        if (start < end && !part.text().isEmpty()) {
            corrected.add(new Judgement(part, judgement.furniture(), judgement.rule(), judgement.reason()));
        }
    }

    private static Problem problem(Stated<TextQuote> quote, String key, int times, QuoteIndex index) {
        String hint = times > 1
                ? "add a prefix or a suffix that only the right place has"
                : index.nearest(quote.value())
                        .map(near -> "nearest: '" + near + "'")
                        .orElse(null);
        return new Problem(
                Cost.NOTE,
                "statement.anchor",
                quote.at(),
                "'" + quote.value().exact() + "' (" + key + ") "
                        + (times > 1 ? "stands " + times + " times in the capture" : "does not stand in the capture"),
                hint);
    }
}
