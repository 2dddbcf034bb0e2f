package dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as it is known, written in EDTF (ISO 8601-2:2019, levels 0 and 1).
 *
 * @param edtf the whole of it: `2021-11-16`, `2021-11`, `2021-23`, `2020-09-27/2020-11-10`, `1990~`, `202X`, `../2021`
 * @param first the first day it may be or begin on; null: open or unknown
 * @param last the last day, inclusive; null: open or unknown. `first` and `last` may be closer than `edtf` says ("mid-September")
 * @param approximate marked `~` or `%`
 * @param uncertain marked `?` or `%`
 */
public record When(
        String edtf,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Precision precision,
        boolean approximate,
        boolean uncertain)
        implements Comparable<When> {

    public When {
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + edtf);
        }
    }

    /** One day. */
    public static When day(LocalDate day) {
        return new When(text(day), day, day, Precision.DAY, false, false);
    }

    public static When month(YearMonth month) {
        return new When(
                year(month.getYear()) + "-" + two(month.getMonthValue()),
                month.atDay(1),
                month.atEndOfMonth(),
                Precision.MONTH,
                false,
                false);
    }

    public static When year(Integer year) {
        return new When(
                year(year.intValue()),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Precision.YEAR,
                false,
                false);
    }

    /** From one day to another, both included. */
    public static When span(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? day(first)
                : new When(text(first) + "/" + text(last), first, last, Precision.SPAN, false, false);
    }

    /** Reads EDTF; empty for what is no date of levels 0 and 1. Never guesses: `03/04/2021` is no EDTF. */
    public static Optional<When> parse(String text) {
        try {
            return Optional.ofNullable(Edtf.parse(text.trim()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** This date with its days narrowed, as "mid-", "early" and "late" do; what is written stays. */
    public When within(LocalDate from, LocalDate until) {
        return new When(edtf, from, until, precision, approximate, uncertain);
    }

    /** This date as one that is roughly right: `2021-11-16~`. */
    public When roughly() {
        return approximate ? this : new When(edtf.replace("/", "~/") + "~", first, last, precision, true, uncertain);
    }

    /** Whether the two may share a day; an open end reaches as far as need be. */
    public boolean meets(When other) {
        return (first == null || other.last == null || !first.isAfter(other.last))
                && (other.first == null || last == null || !other.first.isAfter(last));
    }

    /** Whether every day that `other` may be lies inside this. */
    public boolean contains(When other) {
        return (first == null || other.first != null && !other.first.isBefore(first))
                && (last == null || other.last != null && !other.last.isAfter(last));
    }

    /** Days from first to last, both counted; `Long.MAX_VALUE` where an end is open. */
    public long days() {
        return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay() + 1;
    }

    /** By first day (open ends first), then the longer first, then as written. */
    @Override
    public int compareTo(When other) {
        int order = Long.compare(start(), other.start());
        order = order != 0 ? order : Long.compare(other.days(), days());
        return order != 0 ? order : edtf.compareTo(other.edtf);
    }

    private long start() {
        return first != null ? first.toEpochDay() : last != null ? last.toEpochDay() - 1 : Long.MIN_VALUE;
    }

    @Override
    public String toString() {
        return edtf;
    }

    static String text(LocalDate day) {
        return year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
    }

    static String year(int year) {
        return year < 0 ? String.format(Locale.ROOT, "-%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
