package dossier.recognise.figure;

import dossier.model.Mention;
import dossier.recognise.figure.FigureWords.Role;
import dossier.recognise.figure.Quantities.Quantity;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import dossier.recognise.text.Reading.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures: numbers that count or measure something, with magnitude ("$5bn" is 5,000,000,000 USD) and what they count. Ordinals,
 * years, dates, times, ages and numbers in names are none; nor are small numbers in words that point at things known ("the two
 * sides"). Of "10 to 15 soldiers" both numbers are figures of soldiers.
 */
public final class FigureFinder implements Finder {
    @Override
    public List<Mention.OfFigure> find(Reading reading, Context context) {
        Words words = new Words(reading, FigureWords.ENGLISH);
        Quantities quantities = new Quantities(words);
        Counted counted = new Counted(words);
        List<Mention.OfFigure> figures = new ArrayList<>();
        int token = 0;
        while (token < reading.size()) {
            Quantity quantity = quantities.read(token);
            if (quantity == null) {
                token++;
                continue;
            }
            Quantity end = rangeEnd(words, quantities, quantity);
            Quantity last = end == null ? quantity : end;
            if (isFigure(words, quantity, last)) {
                Counted.Thing thing = counted.of(last);
                if (!thing.name().isEmpty() || !last.unit().equals("1")) {
                    if (end != null) {
                        BigDecimal low = scaled(quantity, end);
                        figures.add(figure(reading, quantity.from(), quantity.until(), low, end.unit(), thing.name()));
                    }
                    figures.add(figure(reading, last.from(), thing.until(), last.amount(), last.unit(), thing.name()));
                }
            }
            token = last.until();
        }
        return figures;
    }

    private static Mention.OfFigure figure(
            Reading reading, int from, int until, BigDecimal amount, String unit, String of) {
        return new Mention.OfFigure(reading.span(from, until), plain(amount), unit, of);
    }

    /** Without zeros behind the point, and without an exponent. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The second of two numbers that bound a range: "10 to 15", "10–15", "between 10 and 15", "$2bn to $3bn". */
    private static @Nullable Quantity rangeEnd(Words words, Quantities quantities, Quantity first) {
        int at = first.until();
        boolean joins = words.is(at, "to")
                || words.is(at, "or")
                || words.isHyphen(at) && !words.reading().isCapitalised(at + 1)
                || words.is(at, "and") && words.is(first.from() - 1, "between");
        if (!joins || !words.isOneSentence(first.from(), at + 1)) {
            return null;
        }
        Quantity second = quantities.read(at + 1);
        boolean fits = second != null
                && (first.unit().equals("1") || first.unit().equals(second.unit()))
                && second.amount().compareTo(first.amount()) > 0;
        return fits ? second : null;
    }

    /** "2 to 3 million" begins with two million. */
    private static BigDecimal scaled(Quantity low, Quantity high) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        BigDecimal amount = low.amount();
        boolean bare = low.until() == low.from() + 1 && high.until() > high.from() + 1;
        while (bare && amount.signum() > 0 && amount.multiply(thousand).compareTo(high.amount()) <= 0) {
            amount = amount.multiply(thousand);
        }
        return amount;
    }

    private static boolean isFigure(Words words, Quantity first, Quantity last) {
        int before = first.from() - 1;
        int next = last.until();
        if (words.isGlued(first.from()) && words.isMark(before, "-‐‑/:.#№")
                || words.isMark(next, "/:") && words.isGlued(next) && words.isKind(next + 1, Kind.NUMBER)
                || words.isHyphen(before) && words.isGlued(before)) {
            return false;
        }
        if (!last.unit().equals("1")) {
            return true;
        }
        int behind = words.isHyphen(next) && words.isGlued(next) ? next + 1 : next;
        if (words.has(behind, Role.TIME)
                || words.has(next, Role.MONTH) && words.isCapitalised(next)
                || words.has(before, Role.MONTH) && words.isCapitalised(before)
                || words.isMark(before, ".") && words.has(before - 1, Role.MONTH) && words.isCapitalised(before - 1)
                || words.has(before, Role.NAME)
                || words.isMark(before, ".") && words.has(before - 1, Role.NAME)) {
            return false;
        }
        return !isYear(words, last, next) && !(last.spelled() && words.has(before, Role.KNOWN));
    }

    /** Four digits without a comma, alone: "2021"; "2021 soldiers" after no preposition of time is a count. */
    private static boolean isYear(Words words, Quantity quantity, int next) {
        String digits = words.word(quantity.from());
        boolean shaped = quantity.until() == quantity.from() + 1
                && digits.length() == 4
                && digits.charAt(0) <= '2'
                && digits.indexOf(',') < 0
                && digits.indexOf('.') < 0
                && words.isKind(quantity.from(), Kind.NUMBER);
        boolean counts = words.has(next, Role.PLURAL);
        return shaped && !counts;
    }
}
