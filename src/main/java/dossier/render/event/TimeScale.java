package dossier.render.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The axis of the picture: columns, each with a scale of its own, so that a busy year has room and an empty decade none. A column's
 * share of the width grows with the square root of its events.
 *
 * @param columns in order, side by side
 */
record TimeScale(List<Column> columns) {
    private static final int MOST = 5;

    /** So many years without an event always part two columns. */
    private static final int FAR = 40;

    /** No column is narrower than this share of an equal part. */
    private static final double LEAST = .55;

    /**
     * @param first day of the column, last day, inclusive
     * @param from left edge, until right edge
     */
    record Column(int years, LocalDate first, LocalDate last, double from, double until) {
        double x(LocalDate day) {
            LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
            double share = (double) (inside.toEpochDay() - first.toEpochDay())
                    / Math.max(1, last.toEpochDay() - first.toEpochDay());
            return from + share * (until - from);
        }

        String name() {
            return first.getYear() == last.getYear()
                    ? Integer.toString(first.getYear())
                    : first.getYear() + "–"
                            + (first.getYear() / 100 == last.getYear() / 100
                                    ? two(last.getYear() % 100)
                                    : Integer.toString(last.getYear()));
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }

    double x(LocalDate day) {
        for (Column column : columns) {
            if (!day.isAfter(column.last())) {
                return column.x(day);
            }
        }
        return columns.get(columns.size() - 1).until();
    }

    /** @param days the first days of what is shown, at least one */
    static TimeScale of(List<LocalDate> days, double left, double right) {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        days.forEach(day -> years.merge(day.getYear(), 1, Integer::sum));
        List<List<Integer>> groups = groups(years, days.size());
        double[] weights = new double[groups.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.sqrt(groups.get(i).stream().mapToInt(years::get).sum());
            sum += weights[i];
        }
        double equal = sum / weights.length;
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(weights[i], equal * LEAST);
            total += weights[i];
        }
        List<Column> columns = new ArrayList<>();
        double from = left;
        for (int i = 0; i < weights.length; i++) {
            double until = from + (right - left) * weights[i] / total;
            columns.add(column(groups.get(i), days, from, until));
            from = until;
        }
        return new TimeScale(columns);
    }

    /** Years that go together, so that no group has much more than its part of the events. */
    private static List<List<Integer>> groups(TreeMap<Integer, Integer> years, int all) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        int count = 0;
        for (var year : years.entrySet()) {
            boolean far = count > 0 && year.getKey() - group.get(group.size() - 1) > FAR;
            boolean full = far || count > 0 && (count + year.getValue()) * MOST > all * 1.3;
            if (full && groups.size() < MOST - 1) {
                groups.add(group);
                group = new ArrayList<>();
                count = 0;
            }
            group.add(year.getKey());
            count += year.getValue();
        }
        groups.add(group);
        return groups;
    }

    /** One year shows its busy months with one more on each side, several years show whole. */
    private static Column column(List<Integer> years, List<LocalDate> days, double from, double until) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        if (first != last) {
            return new Column(last - first + 1, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), from, until);
        }
        YearMonth low = YearMonth.of(first, 12);
        YearMonth high = YearMonth.of(first, 1);
        for (LocalDate day : days) {
            YearMonth month = YearMonth.from(day);
            if (day.getYear() == first) {
                low = month.isBefore(low) ? month : low;
                high = month.isAfter(high) ? month : high;
            }
        }
        low = low.getMonthValue() > 1 ? low.minusMonths(1) : low;
        high = high.getMonthValue() < 12 ? high.plusMonths(1) : high;
        return new Column(1, low.atDay(1), high.atEndOfMonth(), from, until);
    }
}
