package dossier.model;

import java.util.Comparator;

/**
 * Half-open range [start, end) of UTF-16 code units in an article's text or in its title: the only kind of anchor. What is
 * printed for others (`inspect`, `chronology`) counts Unicode code points instead.
 *
 * @param start first unit, from 0
 * @param end the unit after the last; never before `start`
 */
public record Span(Place in, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparing(Span::in)
            .thenComparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** A span of the text. */
    public static Span of(int start, int end) {
        return new Span(Place.TEXT, start, end);
    }

    /** A span of the title. */
    public static Span ofTitle(int start, int end) {
        return new Span(Place.TITLE, start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether all of `other` lies inside this span, edges included. */
    public boolean contains(Span other) {
        return in == other.in && start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return in == other.in && start < other.end && other.start < end;
    }

    /** The words of `text` (the article's text or title, as `in` says) that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By place, then start; of two with one start the longer goes first. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
