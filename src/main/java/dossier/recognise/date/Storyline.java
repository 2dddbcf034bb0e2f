package dossier.recognise.date;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a narrative in the order in which they are told. A date without its year is placed by a vote of those around it: each
 * speaks for the year that makes the story go on in small steps, the nearer and the fuller it is the louder. The dates that stand
 * behind are heard too, so that one remark about a far year does not carry the story away. Weights were chosen by trial on histories.
 */
final class Storyline {
    private static final int BEFORE = 6;
    private static final int BEHIND = 2;
    /** Sentences over which a date's voice falls to half. */
    private static final double REACH = 3;

    private final @Nullable Told[] told;

    /** @param weight how loud it is: a remark in brackets or in a name less than a date that opens a sentence */
    private record Told(Point point, int sentence, double weight) {}

    Storyline(Tape tape, List<Match> all) {
        this.told = new Told[all.size()];
        for (int i = 0; i < told.length; i++) {
            Match match = all.get(i);
            if (match.expression() instanceof Expression.Dated dated
                    && dated.point().hasYear()
                    && dated.point().grain().isAsFineAs(Grain.YEAR)) {
                told[i] = new Told(
                        dated.point(), tape.reading().sentence(match.from()), weight(tape, match, dated.point()));
            }
        }
    }

    /** A date that was resolved joins the line. */
    void add(int index, Point point, int sentence) {
        if (told[index] == null && point.hasYear() && point.grain().isAsFineAs(Grain.YEAR)) {
            told[index] = new Told(point, sentence, 0.8);
        }
    }

    private static double weight(Tape tape, Match match, Point point) {
        int into = match.from() - tape.reading().firstToken(tape.reading().sentence(match.from()));
        boolean opens = into <= 2;
        boolean bracketed = tape.isMark(match.from() - 1, "([") || tape.isMark(match.until(), ")]");
        double weight = point.grain() == Grain.YEAR ? opens ? 1.4 : 0.5 : opens ? 1.5 : 1.4;
        boolean named = point.grain() == Grain.YEAR
                && tape.isCapitalised(match.until())
                && tape.isOneSentence(match.from(), match.until());
        return bracketed ? weight * 0.4 : named ? weight * 0.3 : weight;
    }

    /** Whether a date with its year stands not far before. */
    boolean goesOn(int index, int sentence) {
        for (int i = index - 1; i >= 0; i--) {
            Told other = told[i];
            if (other != null) {
                return other.sentence() >= sentence - 5 * REACH;
            }
        }
        return false;
    }

    /**
     * The year of an expression that is told without one; null where no date stands around.
     *
     * @param published the year that the publication date speaks for; null: none
     * @param voice how loud it speaks
     */
    @Nullable
    Integer year(Point open, int index, int sentence, @Nullable Integer published, double voice) {
        SortedSet<Integer> years = new TreeSet<>();
        collect(index, -1, BEFORE, years);
        collect(index, 1, BEHIND, years);
        if (published != null) {
            years.add(published);
        }
        Integer best = null;
        double most = 0;
        for (Integer year : years) {
            Point candidate = open.in(year);
            if (candidate.exists()) {
                double sum = sum(candidate, index, sentence, -1, BEFORE)
                        + sum(candidate, index, sentence, 1, BEHIND)
                        + (year.equals(published) ? voice : 0);
                if (sum > most) {
                    most = sum;
                    best = year;
                }
            }
        }
        return best;
    }

    private void collect(int index, int step, int count, SortedSet<Integer> years) {
        int seen = 0;
        for (int i = index + step; i >= 0 && i < told.length && seen < count; i += step) {
            Told other = told[i];
            if (other != null) {
                years.add(other.point().year());
                if (step < 0) {
                    years.add(Point.told(Point.astronomical(other.point().year()) + 1));
                }
                seen++;
            }
        }
    }

    private double sum(Point candidate, int index, int sentence, int step, int count) {
        double sum = 0;
        double rank = step < 0 ? 1 : 0.6;
        int seen = 0;
        for (int i = index + step; i >= 0 && i < told.length && seen < count; i += step) {
            Told other = told[i];
            if (other != null) {
                double distance = Math.abs(other.sentence() - sentence) / REACH;
                sum += rank * other.weight() * fit(other.point(), candidate, step) / (1 + distance);
                rank *= 0.7;
                seen++;
            }
        }
        return sum;
    }

    /** How well a candidate goes on from another date (or towards it, where that stands behind): 1 at best. */
    private static double fit(Point other, Point candidate, int step) {
        int years = Point.astronomical(candidate.year()) - Point.astronomical(other.year());
        if (other.grain() == Grain.YEAR || other.grain() == Grain.WEEK || other.grain() == Grain.WEEKEND) {
            return years == 0 ? 0.9 : years == -step ? 0.15 : 0;
        }
        double months = -step * (12 * years + month(candidate) - month(other));
        if (months >= 0) {
            return 1 / (1 + months / 6) * (years == 0 ? 1 : 0.75);
        }
        return years == 0 ? 0.6 / (1 - months / 12) : 0.1 / (1 - months / 12);
    }

    /** Where in its year a point lies, in months; days count as parts. */
    private static double month(Point point) {
        return switch (point.grain()) {
            case SEASON -> 3 * (point.index() - 20) + 1;
            case QUARTER -> 3 * point.index() - 1;
            case HALF -> 6 * point.index() - 3;
            case DAY -> point.index() + (point.day() - 15) / 30.0;
            default -> point.index();
        };
    }
}
