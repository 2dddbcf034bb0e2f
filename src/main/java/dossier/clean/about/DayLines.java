package dossier.clean.about;

import static dossier.clean.about.Ranking.when;

import dossier.clean.page.Cue;
import dossier.clean.page.Day;
import dossier.clean.page.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The day that stands among the lines as the day of publication. */
final class DayLines {
    static final String WEIGHTS = "weights-day.tsv";
    private static final int ABOVE = 40;
    private static final int BELOW = 25;

    /**
     * A day beside the article.
     *
     * @param title the line of the title; the article's first where none is known
     * @param earliest whether no other candidate is earlier
     * @param first whether no other candidate stands before
     */
    record Candidate(int line, Day day, int title, boolean earliest, boolean first) {}

    static final List<Ranking.Sign<Candidate>> SIGNS = List.of(
            when("always", (sight, c) -> true),
            when("above the article", (sight, c) -> c.line() < sight.first()),
            when("below the title", (sight, c) -> c.line() > c.title() && c.line() < sight.first()),
            when("above the title", (sight, c) -> c.line() < c.title()),
            when("far above the title", (sight, c) -> c.line() < c.title() - 8),
            when("below the article", (sight, c) -> c.line() > sight.last()),
            when("far below the article", (sight, c) -> c.line() > sight.last() + 5),
            when("within the article", (sight, c) -> sight.isBody(c.line())),
            new Ranking.Sign<>("lines to the title", (sight, c) -> Math.min(1, Math.abs(c.line() - c.title()) / 20.0)),
            when("next to the title", (sight, c) -> Math.abs(c.line() - c.title()) <= 2),
            when("date cue", (sight, c) -> form(sight, c).starts(Cue.DATE)),
            when("update cue", (sight, c) -> Updates.isUpdated(sight, c.line(), c.day())),
            when("line is a date", (sight, c) -> form(sight, c).dated() > 0.5),
            when("short line", (sight, c) -> form(sight, c).length() <= 8),
            when("long line", (sight, c) -> form(sight, c).length() > 20),
            when("time", (sight, c) -> form(sight, c).time()),
            when("earliest", (sight, c) -> c.earliest()),
            when("first", (sight, c) -> c.first()),
            when("comment near", (sight, c) -> near(sight, c, Cue.COMMENT)),
            when(
                    "footer",
                    (sight, c) ->
                            form(sight, c).starts(Cue.FOOTER) || form(sight, c).holds(Cue.FOOTER)),
            when("line is repeated", (sight, c) -> sight.page().repeats(c.line()) > 1),
            when(
                    "credit",
                    (sight, c) ->
                            form(sight, c).starts(Cue.CREDIT) || form(sight, c).holds(Cue.CREDIT)),
            when("byline beside", (sight, c) -> bylineBeside(sight, c)));

    private static final Ranking<Candidate> RANKING = Ranking.read(WEIGHTS, SIGNS);

    private DayLines() {}

    static Optional<Candidate> find(Sight sight, int title) {
        return RANKING.best(sight, candidates(sight, title));
    }

    static List<Candidate> candidates(Sight sight, int title) {
        List<Candidate> all = new ArrayList<>();
        LocalDate earliest = null;
        int until = Math.min(sight.page().size() - 1, sight.last() + BELOW);
        for (int i = Math.max(0, Math.min(title, sight.first()) - ABOVE); i <= until; i++) {
            if (i > sight.last() && opensComments(sight, i)) {
                break;
            }
            boolean far = i > sight.first() + 6 && i <= sight.last();
            if (far || sight.page().line(i).dom().hidden()) {
                continue;
            }
            for (Day day : sight.page().form(i).days()) {
                all.add(new Candidate(i, day, title, false, all.isEmpty()));
                earliest = earliest == null || day.date().isBefore(earliest) ? day.date() : earliest;
            }
        }
        List<Candidate> marked = new ArrayList<>();
        for (Candidate c : all) {
            marked.add(new Candidate(c.line(), c.day(), title, c.day().date().equals(earliest), c.first()));
        }
        return marked;
    }

    /** The days below are those of comments. */
    private static boolean opensComments(Sight sight, int i) {
        return sight.page().form(i).whole(Cue.COMMENT) || sight.page().form(i).holds(Cue.COMMENT);
    }

    private static Form form(Sight sight, Candidate candidate) {
        return sight.page().form(candidate.line());
    }

    private static boolean near(Sight sight, Candidate candidate, Cue cue) {
        for (int i = Math.max(0, candidate.line() - 3);
                i <= candidate.line() + 3 && i < sight.page().size();
                i++) {
            if (sight.page().form(i).whole(cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bylineBeside(Sight sight, Candidate candidate) {
        for (int i = Math.max(0, candidate.line() - 2);
                i <= candidate.line() + 2 && i < sight.page().size();
                i++) {
            if (sight.page().form(i).starts(Cue.BYLINE) && sight.page().form(i).length() < 12) {
                return true;
            }
        }
        return false;
    }
}
