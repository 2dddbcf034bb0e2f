package dossier.annotate;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Spans that may overlap, asked in logarithmic time whether one of them touches or covers another. Immutable. */
final class Spans {
    private final List<Span> spans;
    /** Of the spans up to each of one place, the one that ends last. */
    private final List<Span> furthest = new ArrayList<>();

    Spans(Collection<Span> spans) {
        this.spans = spans.stream().sorted().toList();
        Span last = null;
        for (Span span : this.spans) {
            last = last == null || last.in() != span.in() || span.end() > last.end() ? span : last;
            furthest.add(last);
        }
    }

    boolean overlaps(Span span) {
        int index = lastBefore(new Span(span.in(), span.end(), span.end()));
        return index >= 0
                && furthest.get(index).in() == span.in()
                && furthest.get(index).end() > span.start();
    }

    boolean cover(Span span) {
        int index = lastBefore(new Span(span.in(), span.start() + 1, span.start() + 1));
        return index >= 0
                && furthest.get(index).in() == span.in()
                && furthest.get(index).end() >= span.end();
    }

    /** Index of the last span that starts before another does; -1: none. */
    private int lastBefore(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span at = spans.get(middle);
            boolean before = at.in().compareTo(span.in()) < 0 || at.in() == span.in() && at.start() < span.start();
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
