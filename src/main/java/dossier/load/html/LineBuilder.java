package dossier.load.html;

import dossier.load.text.Ink;
import dossier.model.Dom;
import dossier.model.Line;
import dossier.model.Mark;
import dossier.model.Position;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line while its text arrives: white space collapses as in a browser (CSS Text 3, 4.1.1), marks and letters in links are counted. */
final class LineBuilder {
    /** The kinds of inline markup that are kept. */
    enum Style {
        EMPHASIS,
        STRONG,
        CODE,
        LINK
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Style, Integer> open = new EnumMap<>(Style.class);
    private final Map<Style, Integer> since = new EnumMap<>(Style.class);
    private String href = "";
    private int letters;
    private int linked;
    private boolean space;
    private boolean parting;
    private int breaks;

    /** Adds text of the page; in preformatted text white space stays. */
    void add(String piece, boolean preformatted) {
        boolean inLink = open.getOrDefault(Style.LINK, 0) > 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (preformatted && (text.length() > 0 || c != '\n' && c != '\r')) {
                text.append(c == '\r' ? '\n' : c);
                space = false;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
                continue;
            } else {
                space |= parting && (Character.isUpperCase(c) || Character.isDigit(c));
                parting = false;
                settle();
                text.append(c);
            }
            if (!Character.isWhitespace(c)) {
                letters++;
                linked += inLink ? 1 : 0;
            }
        }
    }

    private void settle() {
        if (breaks > 0) {
            text.append('\n');
        } else if (space && text.length() > 0) {
            text.append(' ');
        }
        breaks = 0;
        space = false;
    }

    /** Between two elements that only their looks set apart: a space, where a small letter came last and a capital or a digit follows. */
    void part() {
        int last = text.length() - 1;
        parting = last > 0
                && !space
                && breaks == 0
                && Character.isLowerCase(text.charAt(last))
                && Character.isLetter(text.charAt(last - 1));
    }

    /** A line break within the line. */
    void lineBreak() {
        breaks += text.length() > 0 ? 1 : 0;
        space = false;
    }

    /** Whether two breaks have come with nothing between them: a new paragraph. */
    boolean isParted() {
        return breaks > 1;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    void enter(Style style, String address) {
        if (open.merge(style, 1, Integer::sum) == 1) {
            since.put(style, text.length());
            href = style == Style.LINK ? address : href;
        }
    }

    void leave(Style style) {
        if (open.merge(style, -1, Integer::sum) == 0) {
            mark(style);
        }
    }

    private void mark(Style style) {
        int start = since.getOrDefault(style, 0);
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < text.length()) {
            Span span = Span.of(start, text.length());
            marks.add(
                    switch (style) {
                        case EMPHASIS -> new Mark.Emphasis(span);
                        case STRONG -> new Mark.Strong(span);
                        case CODE -> new Mark.Code(span);
                        case LINK -> new Mark.Link(span, href);
                    });
        }
    }

    /** The finished line, or null where it holds no ink; what is open stays open for the next one. */
    @Nullable
    Line take(Line.Kind kind, int level, List<String> path, boolean hidden, Position at) {
        open.forEach((style, count) -> {
            if (count > 0) {
                mark(style);
                since.put(style, 0);
            }
        });
        Line line = null;
        if (letters > 0) {
            String raw = text.toString();
            String ink = Ink.of(raw);
            if (!ink.isEmpty()) {
                line = new Line(
                        kind,
                        level,
                        ink,
                        within(Ink.start(raw), ink.length()),
                        new Dom(path, (double) linked / letters, hidden),
                        1,
                        at);
            }
        }
        text.setLength(0);
        marks.clear();
        letters = 0;
        linked = 0;
        space = false;
        parting = false;
        breaks = 0;
        return line;
    }

    /** The marks of the stretch that is kept, counted from its start. */
    private List<Mark> within(int start, int length) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().start() >= start && mark.span().start() < start + length) {
                kept.add(mark.span().end() <= start + length ? mark.moved(-start) : cut(mark, start, length));
            }
        }
        return kept;
    }

    private static Mark cut(Mark mark, int start, int length) {
        Span span = Span.of(mark.span().start() - start, length);
        if (mark instanceof Mark.Link link) {
            return new Mark.Link(span, link.href());
        }
        return mark instanceof Mark.Emphasis
                ? new Mark.Emphasis(span)
                : mark instanceof Mark.Strong ? new Mark.Strong(span) : new Mark.Code(span);
    }
}
