package dossier.render.page;

import java.util.Comparator;

/**
 * An inline element over a stretch of text. Where stretches cross, or reach over blocks, the element is written in pieces.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last; nothing is written where it is not after `start`
 * @param open tag of the first piece, the only one with an id
 * @param again tag of the further pieces
 * @param close end tag of every piece but the last
 * @param last end tag of the last piece, with what belongs to the element (a preview)
 * @param tail a link that follows the element (a note's number), behind any link that the element stands in; empty for none
 */
public record Wrap(int start, int end, String open, String again, String close, String last, String tail) {
    /** By start; of two the longer goes first, so that it is the outer one. */
    static final Comparator<Wrap> ORDER = Comparator.comparingInt(Wrap::start)
            .thenComparing(Comparator.comparingInt(Wrap::end).reversed());

    /** The same tags for every piece. */
    public static Wrap of(int start, int end, String open, String close) {
        return new Wrap(start, end, open, open, close, close, "");
    }

    Wrap to(int from, int until) {
        return from == start && until == end ? this : new Wrap(from, until, open, again, close, last, tail);
    }

    /** Whether it is a link, in which no other may stand. */
    boolean isLink() {
        return open.contains("<a ") || open.contains("<a>");
    }
}
