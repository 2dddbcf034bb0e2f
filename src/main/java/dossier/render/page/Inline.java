package dossier.render.page;

import java.util.ArrayList;
import java.util.List;

/** Writes text with elements around stretches of it, nested properly whatever crosses: what crosses is closed and opened again. */
final class Inline {
    /** Hostile markup nests without end; no page needs more. */
    static final int DEEPEST = 32;

    private final String text;
    private final List<Wrap> wraps;
    private final StringBuilder out;
    private final List<Wrap> open = new ArrayList<>();
    private final List<Wrap> begun = new ArrayList<>();
    private final StringBuilder tails = new StringBuilder();
    private int next;

    Inline(String text, List<Wrap> wraps, StringBuilder out) {
        this.text = text;
        this.wraps = new ArrayList<>();
        for (Wrap wrap : wraps) {
            if (wrap.end() > wrap.start()) {
                this.wraps.add(wrap.to(outside(wrap.start(), 0), outside(wrap.end(), 1)));
            }
        }
        this.wraps.sort(Wrap.ORDER);
        this.out = out;
    }

    /**
     * The text from `start` to `end`. To be called for stretches in their order.
     *
     * @param following start of the stretch after this one: an element that ends before it ends here
     * @param breaks whether a line break in the text is one on the page
     */
    void write(int start, int end, int following, boolean breaks) {
        open.removeIf(wrap -> wrap.end() <= start);
        List<Wrap> carried = new ArrayList<>(open);
        open.clear();
        carried.forEach(this::open);
        int at = start;
        while (true) {
            while (next < wraps.size() && wraps.get(next).start() <= at && at < end) {
                Wrap wrap = wraps.get(next++);
                if (wrap.end() > at && open.size() < DEEPEST) {
                    open(wrap);
                }
            }
            if (at >= end) {
                break;
            }
            int until = next < wraps.size() ? Math.min(end, wraps.get(next).start()) : end;
            for (Wrap wrap : open) {
                until = Math.min(until, wrap.end());
            }
            text(at, until, breaks);
            at = until;
            close(at);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Wrap wrap = open.get(i);
            boolean ends = wrap.end() <= following;
            out.append(ends ? wrap.last() : wrap.close());
            tails.append(ends ? wrap.tail() : "");
        }
        out.append(tails);
        tails.setLength(0);
    }

    /** The place itself, or the next outside the pair of surrogates that it would part. */
    private int outside(int place, int after) {
        boolean parts = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return parts ? place - 1 + 2 * after : place;
    }

    private void open(Wrap wrap) {
        boolean first = !begun.remove(wrap);
        out.append(first ? wrap.open() : wrap.again());
        begun.add(wrap);
        open.add(wrap);
    }

    /** Closes what ends at `at`; what was opened inside it and goes on is closed and opened again. */
    private void close(int at) {
        int outermost = 0;
        while (outermost < open.size() && open.get(outermost).end() > at) {
            outermost++;
        }
        if (outermost == open.size()) {
            return;
        }
        List<Wrap> again = new ArrayList<>();
        for (int i = open.size() - 1; i >= outermost; i--) {
            Wrap wrap = open.remove(i);
            boolean ends = wrap.end() <= at;
            out.append(ends ? wrap.last() : wrap.close());
            if (ends) {
                begun.remove(wrap);
                tails.append(wrap.tail());
            } else {
                again.add(0, wrap);
            }
        }
        if (open.stream().noneMatch(Wrap::isLink)) {
            out.append(tails);
            tails.setLength(0);
        }
        again.forEach(this::open);
    }

    private void text(int start, int end, boolean breaks) {
        int from = start;
        for (int i = text.indexOf('\n', start); breaks && i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            Markup.escape(text, from, i, out);
            out.append("<br>\n");
            from = i + 1;
        }
        Markup.escape(text, from, end, out);
    }
}
