package dossier.clean.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are written out with their year: "5 October 2021", "Oct. 5, 2021", "5 de octubre de 2021", "2021-10-05", "05.10.2021",
 * "2021年10月5日". The names of months are those of many languages (`months.tsv`).
 */
public final class Days {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2079;
    private static final Map<Integer, Integer> MONTHS = months();
    /** Words that stand between the parts of a date. */
    private static final Set<Integer> BETWEEN = Set.of(
            Words.hash("de"),
            Words.hash("del"),
            Words.hash("of"),
            Words.hash("st"),
            Words.hash("nd"),
            Words.hash("rd"),
            Words.hash("th"),
            Words.hash("er"),
            Words.hash("年"),
            Words.hash("月"),
            Words.hash("日"),
            Words.hash("년"),
            Words.hash("월"),
            Words.hash("일"),
            Words.hash("di"),
            Words.hash("da"),
            Words.hash("den"),
            Words.hash("la"),
            Words.hash("ta"),
            Words.hash("ე"),
            Words.hash("թ"),
            Words.hash("წლის"),
            Words.hash("o"),
            Words.hash("të"));

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    /** A run of digits (`value` is the number, `month` 0), or a word (`value` -1). */
    private record Piece(int start, int end, int value, int month, boolean filler) {
        boolean isNumber() {
            return value >= 0;
        }

        int digits() {
            return isNumber() ? end - start : 0;
        }

        boolean isYear() {
            return digits() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        }

        boolean isDay() {
            return isNumber() && digits() <= 2 && value >= 1 && value <= 31;
        }
    }

    private Days(String text) {
        this.text = text;
        split();
    }

    private static Map<Integer, Integer> months() {
        Map<Integer, Integer> months = new HashMap<>();
        for (List<String> row : Table.rows("months.tsv", 2)) {
            int month = Integer.parseInt(row.get(0));
            for (String name : row.get(1).split(" ")) {
                months.putIfAbsent(Words.hash(name), month);
            }
        }
        return months;
    }

    /** All days of the line, in order. */
    public static List<Day> in(String text) {
        return hasFigure(text) ? new Days(text).find() : List.of();
    }

    /** Whether the word is a month's name. */
    static boolean isMonth(int word) {
        return MONTHS.containsKey(word);
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFigure(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    private void split() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int start = i;
            if (isFigure(c)) {
                int value = 0;
                while (i < text.length() && isFigure(text.charAt(i))) {
                    value = i - start < 6 ? value * 10 + Character.digit(text.charAt(i), 10) : value;
                    i++;
                }
                pieces.add(new Piece(start, i, value, 0, false));
            } else if (Letters.isOfWord(c)) {
                while (i < text.length() && Letters.isOfWord(text.charAt(i)) && !isFigure(text.charAt(i))) {
                    i++;
                }
                int hash = Words.hash(text.substring(start, i));
                int month = MONTHS.getOrDefault(hash, 0);
                pieces.add(new Piece(start, i, -1, month, month == 0 && BETWEEN.contains(hash)));
            } else {
                i++;
            }
        }
    }

    private List<Day> find() {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int second = following(i);
            int third = second < 0 ? -1 : following(second);
            Day day = third < 0 ? null : day(pieces.get(i), pieces.get(second), pieces.get(third));
            if (day == null) {
                i++;
            } else {
                days.add(day);
                i = third + 1;
            }
        }
        return days;
    }

    /** The next piece but for words that may stand between, not farther away than a few signs; -1 for none. */
    private int following(int at) {
        int next = at + 1;
        while (next < pieces.size() && pieces.get(next).filler()) {
            next++;
        }
        if (next >= pieces.size()) {
            return -1;
        }
        int gap = 0;
        for (int i = at; i < next; i++) {
            gap = Math.max(gap, pieces.get(i + 1).start() - pieces.get(i).end());
        }
        return gap > 3 ? -1 : next;
    }

    private @Nullable Day day(Piece a, Piece b, Piece c) {
        if (a.isDay() && b.month() > 0 && c.isYear()) {
            return day(a, c, c.value(), b.month(), a.value());
        } else if (a.month() > 0 && b.isDay() && c.isYear()) {
            return day(a, c, c.value(), a.month(), b.value());
        } else if (a.isYear() && b.month() > 0 && c.isDay()) {
            return day(a, c, a.value(), b.month(), c.value());
        } else if (!a.isNumber() || !b.isNumber() || !c.isNumber()) {
            return null;
        } else if (a.isYear() && b.isDay() && c.isDay() && areParted(a, b, c)) {
            return day(a, c, a.value(), b.value(), c.value());
        } else if (a.isDay() && b.isDay() && c.isYear() && areParted(a, b, c)) {
            return numbers(a, b, c, c.value());
        } else if (a.digits() == 2
                && b.digits() == 2
                && c.digits() == 2
                && text.charAt(a.end()) != '-'
                && areParted(a, b, c)) {
            return numbers(a, b, c, 2000 + c.value());
        }
        return null;
    }

    /** Whether the same sign parts all three, a full stop perhaps with a blank. */
    private boolean areParted(Piece a, Piece b, Piece c) {
        String first = text.substring(a.end(), b.start()).strip();
        String second = text.substring(b.end(), c.start()).strip();
        return first.equals(second)
                        && (first.equals(".") || first.equals("/") || first.equals("-") || first.equals("–"))
                || first.equals("年") && second.equals("月")
                || first.startsWith("년");
    }

    private @Nullable Day numbers(Piece a, Piece b, Piece c, int year) {
        Day dayFirst = day(a, c, year, b.value(), a.value());
        Day monthFirst = day(a, c, year, a.value(), b.value());
        if (dayFirst == null || monthFirst == null || text.charAt(a.end()) == '.') {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return new Day(a.start(), c.end(), dayFirst.date(), monthFirst.date());
    }

    private static @Nullable Day day(Piece first, Piece last, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new Day(first.start(), last.end(), date, date);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
