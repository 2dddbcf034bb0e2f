package dossier.render.page;

import dossier.model.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the site's language says them, as precise as they are known and no more. Names of months come from the messages: those of
 * the JDK differ by version.
 */
public record DateWords(Messages messages) {
    /** "16 November 2021", "mid-September 2021", "about 1990", "the 2020s", "27 September – 10 November 2020". */
    public String full(When when) {
        return qualified(when, plain(when, true));
    }

    /** The same without the year, for a list that stands under it; the year's own dates keep it. */
    public String withinYear(When when) {
        return qualified(when, plain(when, false));
    }

    /** What a reader should know of the precision: "month only", "approximate"; empty for a plain day. */
    public String precision(When when) {
        if (when.approximate() || when.uncertain()) {
            return messages.say(when.approximate() ? "date.approximate" : "date.is-uncertain");
        }
        return switch (when.precision()) {
            case DAY, SPAN -> "";
            case MONTH -> messages.say("date.month-only");
            case SEASON -> messages.say("date.season-only");
            case YEAR -> messages.say("date.year-only");
            case DECADE -> messages.say("date.decade-only");
            case CENTURY -> messages.say("date.century-only");
        };
    }

    private String qualified(When when, String words) {
        if (!vague(when, true).isEmpty()) {
            return when.uncertain() ? messages.say("date.uncertain", words) : words;
        }
        String said = when.approximate() ? messages.say("date.about", words) : words;
        return when.uncertain() ? messages.say("date.uncertain", said) : said;
    }

    private String plain(When when, boolean year) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (when.edtf().indexOf('/') >= 0) {
            String vague = vague(when, year);
            return !vague.isEmpty() ? vague : span(first, last, year, when.edtf());
        }
        if (first == null || last == null) {
            return when.edtf();
        }
        return switch (when.precision()) {
            case DAY -> day(first, year);
            case SPAN -> span(first, last, year, when.edtf());
            case MONTH -> part(when, month(first, year));
            case SEASON -> season(when.edtf(), year);
            case YEAR -> Integer.toString(first.getYear());
            case DECADE -> messages.say("date.decade", Integer.toString(first.getYear() / 10 * 10));
            case CENTURY -> messages.say("date.century", Integer.toString(first.getYear() / 100 * 100));
        };
    }

    private String day(LocalDate day, boolean year) {
        String month = month(day);
        String number = Integer.toString(day.getDayOfMonth());
        return year
                ? messages.say("date.day", number, month, Integer.toString(day.getYear()))
                : messages.say("date.day-month", number, month);
    }

    private String month(LocalDate day, boolean year) {
        return year ? messages.say("date.month", month(day), Integer.toString(day.getYear())) : month(day);
    }

    private String month(LocalDate day) {
        return messages.say("month." + day.getMonthValue());
    }

    /** A month narrowed to its beginning, middle or end by what the article says. */
    private String part(When when, String month) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (first == null || last == null || when.days() > 12) {
            return month;
        }
        return messages.say(
                last.getDayOfMonth() <= 12 ? "date.early" : first.getDayOfMonth() >= 19 ? "date.late" : "date.mid",
                month);
    }

    /** "early September 2021" and "late 1990s", where an approximate interval of days stands for such words; else empty. */
    private String vague(When when, boolean year) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (!when.approximate() || first == null || last == null || when.edtf().indexOf('/') < 10) {
            return "";
        }
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth() && when.days() <= 12) {
            return part(when, month(first, year));
        }
        int decade = first.getYear() / 10;
        if (decade == last.getYear() / 10 && when.days() > 700 && when.days() < 2000) {
            String words = messages.say("date.decade-bare", Integer.toString(decade * 10));
            String key = first.getYear() % 10 == 0 ? "date.early" : last.getYear() % 10 == 9 ? "date.late" : "date.mid";
            return messages.say(key, words);
        }
        return "";
    }

    private String season(String edtf, boolean year) {
        int number = edtf.length() >= 7 ? edtf.charAt(6) - '0' : 0;
        if (number < 1 || number > 4) {
            return edtf;
        }
        String season = messages.say("season." + number);
        return year ? messages.say("date.month", season, edtf.substring(0, 4)) : season;
    }

    private String span(@Nullable LocalDate first, @Nullable LocalDate last, boolean year, String edtf) {
        if (first == null && last == null) {
            return edtf;
        } else if (first == null) {
            return messages.say("date.until", end(last, edtf, 1, year));
        } else if (last == null) {
            return messages.say("date.from", end(first, edtf, 0, year));
        }
        boolean oneYear = first.getYear() == last.getYear();
        String from = end(first, edtf, 0, !oneYear);
        String to = end(last, edtf, 1, year || !oneYear);
        if (from.equals(to) || edtf.indexOf('/') < 0) {
            return from.equals(to) ? to : messages.say("date.span", from, to);
        }
        boolean oneMonth = oneYear && first.getMonth() == last.getMonth() && precise(edtf, 0) && precise(edtf, 1);
        return oneMonth
                ? messages.say("date.days", Integer.toString(first.getDayOfMonth()), to)
                : messages.say("date.span", from, to);
    }

    /** One end of an interval, as precise as it is written. */
    private String end(LocalDate day, String edtf, int side, boolean year) {
        String written = written(edtf, side);
        if (written.length() >= 10) {
            return day(day, year);
        } else if (written.length() >= 7) {
            return month(day, year);
        }
        return Integer.toString(day.getYear());
    }

    private static boolean precise(String edtf, int side) {
        return written(edtf, side).length() >= 10;
    }

    private static String written(String edtf, int side) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : side == 0 ? edtf.substring(0, slash) : edtf.substring(slash + 1);
    }

    /** The year under which a list has a date; 0 for none. */
    public static int year(When when) {
        LocalDate day = when.first() != null ? when.first() : when.last();
        return day == null ? 0 : day.getYear();
    }
}
