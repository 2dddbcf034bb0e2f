package dossier.load.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to write instead of a date that is no EDTF: the one date that it can only mean, or all that it may mean. */
final class DateHint {
    private static final String FORM = "write it in EDTF, like 2021-10-29, 2021-10 or 2021";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateHint() {}

    static String of(String text) {
        List<String> parts = parts(text);
        List<String> dates =
                parts.size() == 3 ? candidates(parts) : parts.size() == 2 ? monthAndYear(parts) : List.of();
        return dates.isEmpty() ? FORM : "write " + String.join(" or ", dates);
    }

    /** The runs of letters or digits; a number keeps no "th". */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int start = i;
            boolean digits = Character.isDigit(text.charAt(i));
            while (i < text.length()
                    && (digits ? Character.isDigit(text.charAt(i)) : Character.isLetter(text.charAt(i)))) {
                i++;
            }
            String part = text.substring(start, i);
            boolean ordinal = !digits && start > 0 && Character.isDigit(text.charAt(start - 1)) && part.length() == 2;
            if (!part.isEmpty() && !ordinal && weekday(part).isEmpty() && !part.equals("of")) {
                parts.add(part.toLowerCase(Locale.ROOT));
            }
            i += part.isEmpty() ? 1 : 0;
        }
        return parts;
    }

    private static Optional<String> weekday(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        return List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").stream()
                .filter(day -> word.startsWith(day) && (word.endsWith("day") || word.length() <= 4))
                .findFirst();
    }

    private static List<String> candidates(List<String> parts) {
        for (int i = 0; i < 3; i++) {
            int month = month(parts.get(i));
            if (month > 0) {
                List<String> rest = new ArrayList<>(parts);
                rest.remove(i);
                boolean yearFirst = rest.get(0).length() == 4;
                return dates(rest.get(yearFirst ? 0 : 1), month, rest.get(yearFirst ? 1 : 0));
            }
        }
        String first = parts.get(0);
        String middle = parts.get(1);
        String last = parts.get(2);
        if (first.length() == 4) {
            return dates(first, number(middle), last);
        }
        List<String> both = new ArrayList<>(dates(last, number(middle), first));
        for (String date : dates(last, number(first), middle)) {
            if (!both.contains(date)) {
                both.add(date);
            }
        }
        return both;
    }

    private static List<String> monthAndYear(List<String> parts) {
        int month = Math.max(month(parts.get(0)), month(parts.get(1)));
        String year = parts.get(0).length() == 4 && number(parts.get(0)) > 0 ? parts.get(0) : parts.get(1);
        return month > 0 && year.length() == 4 && number(year) > 0
                ? List.of(year + "-" + (month < 10 ? "0" : "") + month)
                : List.of();
    }

    private static List<String> dates(String year, int month, String day) {
        try {
            return year.length() == 4 && number(year) > 0
                    ? List.of(LocalDate.of(number(year), month, number(day)).toString())
                    : List.of();
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /** 1–12 of a month's English name, its beginning or a slip of the pen; 0 for another word. */
    private static int month(String word) {
        if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
            return 0;
        }
        for (int i = 0; i < 12; i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return word.equals("sept")
                ? 9
                : Suggestion.nearest(word, MONTHS).map(MONTHS::indexOf).orElse(-1) + 1;
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || i == 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return digits.isEmpty() ? -1 : number;
    }
}
