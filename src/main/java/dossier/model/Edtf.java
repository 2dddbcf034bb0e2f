package dossier.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A). */
final class Edtf {
    private Edtf() {}

    /** Null for what is no EDTF; a date that no calendar has throws `DateTimeException`. */
    static @Nullable When parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(text);
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        boolean leftOpen = left.isEmpty() || left.equals("..");
        boolean rightOpen = right.isEmpty() || right.equals("..");
        When from = leftOpen ? null : single(left);
        When until = rightOpen ? null : single(right);
        if (leftOpen && rightOpen || !leftOpen && from == null || !rightOpen && until == null) {
            return null;
        }
        LocalDate first = from == null ? null : from.first();
        LocalDate last = until == null ? null : until.last();
        if (first != null && last != null && last.isBefore(first)) {
            return null;
        }
        boolean approximate = from != null && from.approximate() || until != null && until.approximate();
        boolean uncertain = from != null && from.uncertain() || until != null && until.uncertain();
        return new When(text, first, last, Precision.SPAN, approximate, uncertain);
    }

    private static @Nullable When single(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char mark = text.charAt(text.length() - 1);
        boolean approximate = mark == '~' || mark == '%';
        boolean uncertain = mark == '?' || mark == '%';
        String plain = approximate || uncertain ? text.substring(0, text.length() - 1) : text;
        When bare = bare(plain);
        return bare == null
                ? null
                : new When(text, bare.first(), bare.last(), bare.precision(), approximate, uncertain);
    }

    private static @Nullable When bare(String text) {
        if (text.startsWith("Y")) {
            int year = Integer.parseInt(text.substring(1));
            return Math.abs(year) <= 9999 || Math.abs(year) > 999_999_999
                    ? null
                    : years(text, year, year, Precision.YEAR);
        }
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (digits.length() < 4) {
            return null;
        }
        String year = digits.substring(0, 4);
        String rest = digits.substring(4);
        if (!shaped(year)) {
            return null;
        }
        if (year.endsWith("X")) {
            return rest.isEmpty() || rest.equals("-XX") || rest.equals("-XX-XX")
                    ? unspecified(text, year, negative)
                    : null;
        }
        int number = (negative ? -1 : 1) * Integer.parseInt(year);
        if (rest.isEmpty() || rest.equals("-XX") || rest.equals("-XX-XX")) {
            return years(text, number, number, Precision.YEAR);
        }
        if (rest.length() < 3 || rest.charAt(0) != '-' || !isNumber(rest.substring(1, 3))) {
            return null;
        }
        int month = Integer.parseInt(rest.substring(1, 3));
        String tail = rest.substring(3);
        if (month > 20) {
            return month <= 24 && tail.isEmpty() ? season(text, number, month) : null;
        }
        YearMonth whole = YearMonth.of(number, month);
        if (tail.isEmpty() || tail.equals("-XX")) {
            return new When(text, whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, false, false);
        }
        if (tail.length() < 3
                || tail.charAt(0) != '-'
                || !isNumber(tail.substring(1, 3))
                || !isTime(tail.substring(3))) {
            return null;
        }
        LocalDate day = LocalDate.of(number, month, Integer.parseInt(tail.substring(1, 3)));
        return new When(text, day, day, Precision.DAY, false, false);
    }

    /** Four digits, of which the last ones may be X. */
    private static boolean shaped(String year) {
        boolean unknown = false;
        for (int i = 0; i < 4; i++) {
            char c = year.charAt(i);
            if (c == 'X') {
                unknown = true;
            } else if (unknown || c < '0' || c > '9') {
                return false;
            }
        }
        return year.charAt(0) != 'X';
    }

    private static When unspecified(String text, String year, boolean negative) {
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        Precision precision = year.charAt(2) == 'X' ? Precision.CENTURY : Precision.DECADE;
        return negative ? years(text, -high, -low, precision) : years(text, low, high, precision);
    }

    private static When years(String text, int from, int until, Precision precision) {
        return new When(text, LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31), precision, false, false);
    }

    /** Meteorological seasons of the northern half; winter runs into the next year. */
    private static When season(String text, int year, int season) {
        int month = 3 * (season - 20);
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(text, first, first.plusMonths(3).minusDays(1), Precision.SEASON, false, false);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Empty, or `T10:15:30` with `Z`, an offset or nothing behind it; the day is all that is kept. */
    private static boolean isTime(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() < 9 || text.charAt(0) != 'T') {
            return false;
        }
        java.time.LocalTime.parse(text.substring(1, 9));
        String zone = text.substring(9);
        if (zone.startsWith(".")) {
            int end = 1;
            while (end < zone.length() && Character.isDigit(zone.charAt(end))) {
                end++;
            }
            zone = zone.substring(end);
        }
        if (!zone.isEmpty()) {
            java.time.ZoneOffset.of(zone);
        }
        return true;
    }
}
