package dossier.render.event;

import dossier.render.page.Here;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One drawing of the chronology at one width: lanes, axis, marks, whiskers, labels. */
final class Drawing {
    private static final double TOP = 32;
    private static final double AXIS = 34;
    private static final double LETTER = 6.4;
    private static final int LABELLED = 8;
    private static final int LONGEST = 30;

    private final Plot plot;
    private final Messages messages;
    private final Here here;
    private final Size size;
    private final TimeScale scale;
    private final List<List<Placed>> lanes = new ArrayList<>();
    private final Markup out = new Markup();

    /**
     * @param name class in the style sheet, which chooses by the window's width
     * @param margin room for the lanes' names at the left; 0: they stand above their lanes
     * @param radius of a mark
     * @param numbered whether marks have their numbers
     */
    record Size(String name, double width, double margin, double radius, boolean numbered) {}

    /** A mark with its place: row in its lane, from 0. */
    private record Placed(Plot.Dot dot, double x, int row) {}

    Drawing(Plot plot, Size size, Messages messages, Here here) {
        this.plot = plot;
        this.size = size;
        this.messages = messages;
        this.here = here;
        double inset = size.radius() + 4;
        List<LocalDate> days = plot.dots().stream().map(Plot.Dot::first).toList();
        this.scale = TimeScale.of(days, size.margin() + inset, size.width() - inset);
        for (int i = 0; i < plot.lanes().size(); i++) {
            lanes.add(place(i));
        }
    }

    /** Marks that would touch stack downward, earliest first. */
    private List<Placed> place(int lane) {
        List<Placed> placed = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        double need = size.radius() * 2 + 3;
        for (Plot.Dot dot : plot.dots()) {
            if (dot.lane() == lane) {
                double x = scale.x(dot.first());
                double end = Math.max(x, scale.x(dot.last()));
                int row = 0;
                while (row < ends.size() && x - ends.get(row) < need) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(end);
                } else {
                    ends.set(row, end);
                }
                placed.add(new Placed(dot, x, row));
            }
        }
        return placed;
    }

    private double height(List<Placed> lane) {
        int rows = lane.stream().mapToInt(Placed::row).max().orElse(0) + 1;
        return rows * (size.radius() * 2 + 4) + 14 + (size.margin() == 0 ? 18 : 0);
    }

    void write(Markup target) {
        double height = TOP + AXIS;
        for (List<Placed> lane : lanes) {
            height += height(lane);
        }
        String id = "tl-" + size.name();
        out.raw("<svg class=\"tl " + size.name() + "\" viewBox=\"0 0 " + round(size.width()) + " " + round(height));
        out.raw("\" role=\"group\" aria-labelledby=\"" + id + "t " + id + "d\" font-size=\"13\">\n<title id=\"" + id
                + "t\">");
        out.text(messages.count("picture.title", plot.dots().size())).raw("</title><desc id=\"" + id + "d\">");
        out.text(messages.say("picture.description")).raw("</desc>\n");
        double bottom = height - AXIS;
        columns(bottom);
        double y = TOP;
        for (int i = 0; i < lanes.size(); i++) {
            lane(i, y);
            y += height(lanes.get(i));
        }
        target.html(out.raw("</svg>\n").html());
    }

    private void columns(double bottom) {
        double end = 0;
        for (int i = 0; i < scale.columns().size(); i++) {
            TimeScale.Column column = scale.columns().get(i);
            if (i % 2 == 1) {
                out.raw("<rect class=\"tl-band\"" + at("x", column.from()) + at("y", 4)
                        + at("width", column.until() - column.from()));
                out.raw(at("height", bottom - 4) + "/>\n");
            }
            if (i > 0) {
                String path = "M" + round(column.from() - 4) + " " + round(bottom - 5) + "l6 10m-2 -10l6 10";
                out.raw("<path class=\"tl-brk\" d=\"" + path + "\" fill=\"none\"/>\n");
            }
            double x = Math.max(column.from() + 4, end);
            out.raw("<text class=\"tl-ink\"" + at("x", x) + at("y", 20) + " font-weight=\"650\" font-size=\"14\">");
            out.text(column.name()).raw("</text>\n");
            end = x + column.name().length() * 8 + 8;
            ticks(column, bottom);
        }
        out.raw("<line class=\"tl-axis\"" + at("x1", size.margin()) + at("x2", size.width()) + at("y1", bottom)
                + at("y2", bottom) + "/>\n");
    }

    /** Months or years below the axis, as many as have room. */
    private void ticks(TimeScale.Column column, double bottom) {
        boolean months = column.years() == 1;
        int units = months ? column.last().getMonthValue() - column.first().getMonthValue() + 1 : column.years();
        double room = (column.until() - column.from()) / units;
        int step = (int) Math.ceil((months ? 34 : 40) / room);
        int nice = months ? step : round(step);
        for (int i = 0; i < units; i++) {
            LocalDate day =
                    months ? column.first().plusMonths(i) : column.first().plusYears(i);
            boolean marked = months ? i % nice == 0 : day.getYear() % nice == 0;
            double x = column.x(day);
            if (marked && i > 0 && column.until() - x > 14) {
                out.raw("<line class=\"tl-rule\"" + at("x1", x) + at("x2", x) + at("y1", bottom) + at("y2", bottom + 4)
                        + "/>");
                out.raw("<text class=\"tl-mut\"" + at("x", x) + at("y", bottom + 17)
                        + " text-anchor=\"middle\" font-size=\"12\">");
                out.text(months ? messages.say("month-short." + day.getMonthValue()) : Integer.toString(day.getYear()));
                out.raw("</text>\n");
            }
        }
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    private static int round(int step) {
        int power = 1;
        while (step > power * 5) {
            power *= 10;
        }
        return step <= power ? power : step <= power * 2 ? power * 2 : power * 5;
    }

    private void lane(int index, double y) {
        List<Placed> placed = lanes.get(index);
        out.raw("<line class=\"tl-rule\"" + at("x1", 0) + at("x2", size.width()) + at("y1", y) + at("y2", y) + "/>\n");
        name(plot.lanes().get(index), y, height(placed));
        boolean[] labelled = new boolean[placed.size()];
        if (size.numbered()) {
            mostTold(placed, labelled);
        }
        for (int i = 0; i < placed.size(); i++) {
            mark(placed.get(i), y, labelled[i] ? label(placed, i) : "");
        }
    }

    private void name(Plot.Lane lane, double y, double height) {
        boolean above = size.margin() == 0;
        List<String> lines = new ArrayList<>();
        if (lane.parties().isEmpty()) {
            lines.add(messages.say("picture.others"));
        } else if (above || String.join(" – ", lane.parties()).length() * LETTER < size.margin() - 8) {
            lines.add(String.join(" – ", lane.parties()));
        } else {
            lines.addAll(lane.parties());
        }
        double middle = above ? y + 14 : y + height / 2 + 4 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            out.raw("<text class=\"tl-lab\"" + at("x", above ? 2 : 0) + at("y", middle + i * 16) + ">");
            out.text(cut(lines.get(i), above ? 60 : (int) (size.margin() / LETTER)))
                    .raw("</text>\n");
        }
    }

    private static void mostTold(List<Placed> placed, boolean[] labelled) {
        Integer[] order = new Integer[placed.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> weight(placed.get(other)) - weight(placed.get(one)));
        int left = LABELLED;
        for (int i : order) {
            if (left > 0 && weight(placed.get(i)) > 1) {
                labelled[i] = true;
                left--;
            }
        }
    }

    private static int weight(Placed placed) {
        return placed.dot().tellings() + (placed.dot().contested() ? 2 : 0);
    }

    /** The title, if it has room between the mark and the next in its row; empty if not. */
    private String label(List<Placed> placed, int index) {
        Placed own = placed.get(index);
        double next = size.width();
        for (int i = index + 1; i < placed.size(); i++) {
            if (placed.get(i).row() == own.row()) {
                next = placed.get(i).x() - size.radius();
                break;
            }
        }
        int letters = (int) ((next - labelled(own) - 9) / LETTER);
        String title = cut(own.dot().event().title(), LONGEST);
        return title.length() <= letters ? title : letters >= 14 ? cut(title, letters) : "";
    }

    /** Where a mark's label begins: behind it, or behind its whisker. */
    private double labelled(Placed placed) {
        double until = scale.x(placed.dot().last());
        boolean whisker = until - placed.x() > size.radius();
        return (whisker ? until : placed.x() + size.radius()) + 5;
    }

    private void mark(Placed placed, double top, String label) {
        Plot.Dot dot = placed.dot();
        Shape shape = Shape.of(dot.kind());
        double radius = size.radius();
        double y = top + (size.margin() == 0 ? 18 : 0) + 7 + radius + placed.row() * (radius * 2 + 4);
        String kind = "k-" + shape.letter();
        out.raw("<a")
                .attribute("href", here.to(dot.event()))
                .raw("><g class=\"tl-e\" data-kind=\"" + shape.letter() + "\"");
        out.raw(dot.contested() ? " data-c" : "")
                .raw(dot.solid() ? " data-s" : "")
                .raw("><title>");
        out.raw(dot.number() > 0 ? dot.number() + ". " : "")
                .text(dot.event().title())
                .raw("</title>");
        double until = scale.x(dot.last());
        if (until - placed.x() > radius) {
            out.raw("<line class=\"tl-span " + kind + "\"" + at("x1", placed.x()) + at("x2", until) + at("y1", y)
                    + at("y2", y) + "/>");
        }
        out.raw(shape.draw(placed.x(), y, radius, "tl-m " + kind + (dot.solid() ? " solid" : " hollow")));
        if (size.numbered() && dot.number() > 0) {
            out.raw("<text class=\"tl-n " + (dot.solid() ? "on " : "off ") + kind + "\"" + at("x", placed.x())
                    + at("y", y + 3.4 + radius * shape.drop()));
            out.raw(" text-anchor=\"middle\" font-size=\"" + (dot.number() > 99 ? "7.5" : "9.5")
                    + "\" font-weight=\"650\">");
            out.number(dot.number()).raw("</text>");
        }
        if (dot.contested()) {
            out.raw("<circle class=\"tl-c\"" + at("cx", placed.x() + radius * .85) + at("cy", y - radius * .85)
                    + " r=\"2.2\"/>");
        }
        if (!label.isEmpty()) {
            out.raw("<text class=\"tl-ink\"" + at("x", labelled(placed)) + at("y", y + 4.2) + " font-size=\"12.5\">");
            out.text(label).raw("</text>");
        }
        out.raw("</g></a>\n");
    }

    private static String cut(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int space = text.lastIndexOf(' ', Math.max(1, letters - 1));
        return text.substring(0, space > letters / 2 ? space : Math.max(1, letters - 1))
                        .strip() + "…";
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + round(value) + "\"";
    }

    private static String round(double value) {
        return Shape.round(value);
    }
}
