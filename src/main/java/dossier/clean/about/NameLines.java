package dossier.clean.about;

import static dossier.clean.about.Ranking.when;

import dossier.clean.page.Bylines;
import dossier.clean.page.Cue;
import dossier.clean.page.Day;
import dossier.clean.page.Form;
import dossier.clean.page.Words;
import dossier.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that names the authors: behind words like "By", or a bare name beside title or date. */
final class NameLines {
    static final String WEIGHTS = "weights-author.tsv";
    private static final int ABOVE = 12;
    private static final int BELOW = 15;
    private static final int LONGEST = 16;

    /**
     * A line that may be the byline, or a run of them.
     *
     * @param introduced words like "By" open it or stand alone above it
     * @param title the line of the title; the article's first where none is known
     */
    record Candidate(int line, int end, List<Person> persons, boolean introduced, int title) {}

    static final List<Ranking.Sign<Candidate>> SIGNS = List.of(
            when("always", (sight, c) -> true),
            when("introduced", (sight, c) -> c.introduced()),
            when("personal", (sight, c) -> Names.isPersonal(c.persons().get(0).name())),
            when("several", (sight, c) -> c.persons().size() > 1),
            when("many", (sight, c) -> c.persons().size() > 4),
            when("one word", (sight, c) -> c.persons().get(0).name().indexOf(' ') < 0),
            when("below the title", (sight, c) -> c.line() > c.title() && c.line() < sight.first()),
            when("next below the title", (sight, c) -> c.line() == c.title() + 1),
            when("close below the title", (sight, c) -> c.line() > c.title() && c.line() <= c.title() + 4),
            when("above the title", (sight, c) -> c.line() < c.title()),
            when("close above the title", (sight, c) -> c.line() < c.title() && c.line() >= c.title() - 3),
            when("below the article", (sight, c) -> c.line() > sight.last()),
            when("close below the article", (sight, c) -> c.line() > sight.last() && c.line() <= sight.last() + 3),
            when("within the article", (sight, c) -> sight.isBody(c.line())),
            when("close above the article", (sight, c) -> c.line() < sight.first() && c.line() >= sight.first() - 3),
            when("date on the line", (sight, c) -> form(sight, c).dated() > 0.2),
            when("date beside", (sight, c) -> dated(sight, c.line() - 1) || dated(sight, c.end())),
            when("date near", (sight, c) -> dated(sight, c.line() - 2) || dated(sight, c.end() + 1)),
            when("repeated", (sight, c) -> sight.page().repeats(c.line()) > 1),
            when("told in the article", (sight, c) -> told(sight, c)),
            when("surname told in the article", (sight, c) -> surnameTold(sight, c)),
            new Ranking.Sign<>("covered", (sight, c) -> form(sight, c).covered()),
            when("function words", (sight, c) -> form(sight, c).functionWords() > 0.2),
            when(
                    "credit",
                    (sight, c) ->
                            form(sight, c).starts(Cue.CREDIT) || form(sight, c).holds(Cue.CREDIT)),
            when(
                    "menu",
                    (sight, c) -> form(sight, c).starts(Cue.NAVIGATION)
                            || form(sight, c).starts(Cue.RELATED)),
            when("opens a biography", (sight, c) -> opensBiography(sight, c)),
            when("share", (sight, c) -> form(sight, c).starts(Cue.SHARE)),
            when("author cue near", (sight, c) -> near(sight, c, Cue.AUTHOR_BOX)),
            when("full stop", (sight, c) -> form(sight, c).stop()),
            when("upper case", (sight, c) -> form(sight, c).allCapitals()),
            when("bullet", (sight, c) -> form(sight, c).bullet()),
            when("words>=6", (sight, c) -> form(sight, c).length() >= 6),
            when("words>=10", (sight, c) -> form(sight, c).length() >= 10));

    private static final Ranking<Candidate> RANKING = Ranking.read(WEIGHTS, SIGNS);

    private NameLines() {}

    static Optional<Candidate> find(Sight sight, int title) {
        return RANKING.best(sight, candidates(sight, title));
    }

    static List<Candidate> candidates(Sight sight, int title) {
        List<Candidate> all = new ArrayList<>();
        int until = Math.min(sight.page().size() - 1, sight.last() + BELOW);
        for (int i = Math.max(0, Math.min(title, sight.first()) - ABOVE); i <= until; i++) {
            if (i <= sight.first() + 3 || i >= sight.last() - 1) {
                add(all, sight, i, title);
            }
        }
        return all;
    }

    private static void add(List<Candidate> all, Sight sight, int i, int title) {
        Form form = sight.page().form(i);
        if (i == title
                || form.length() == 0
                || form.length() > LONGEST
                || sight.page().line(i).dom().hidden()) {
            return;
        }
        String text = undated(sight, i);
        boolean opened = Bylines.isIntroduced(text);
        boolean above = i > 0 && isOpening(sight, i - 1);
        List<Person> persons = new ArrayList<>(Names.of(text));
        if (persons.isEmpty() || !opened && !above && !isBare(form, persons)) {
            return;
        }
        int end = i + 1;
        while (end < sight.page().size() && end < i + 8 && goesOn(sight, end, persons)) {
            end++;
        }
        all.add(new Candidate(i, end, persons, opened || above, title));
    }

    /** A bare name, or the words between two: takes further names up. */
    private static boolean goesOn(Sight sight, int i, List<Person> persons) {
        Form form = sight.page().form(i);
        String text = sight.page().line(i).text().strip();
        if (text.equals(",") || text.equals("&") || form.length() == 1 && form.functionWords() == 1) {
            return i + 1 < sight.page().size();
        }
        List<Person> more = Names.of(text);
        if (form.length() > 8
                || form.covered() > 0.4
                || more.isEmpty()
                || !more.stream().allMatch(person -> Names.isPersonal(person.name()))
                || form.functionWords() > 0 && more.size() == 1) {
            return false;
        }
        for (Person person : more) {
            if (persons.stream().noneMatch(known -> known.name().equals(person.name()))) {
                persons.add(person);
            }
        }
        return true;
    }

    private static boolean isBare(Form form, List<Person> persons) {
        return form.length() <= 9
                && form.covered() < 0.6
                && persons.stream().allMatch(person -> Names.isPersonal(person.name()));
    }

    /** A line that is nothing but "By". */
    private static boolean isOpening(Sight sight, int i) {
        return sight.page().form(i).whole(Cue.BYLINE);
    }

    /** The line up to its first date, or behind it where it begins with one. */
    private static String undated(Sight sight, int i) {
        String text = sight.page().line(i).text();
        List<Day> days = sight.page().form(i).days();
        if (days.isEmpty()) {
            return text;
        }
        String before = text.substring(0, days.get(0).start());
        return before.length() >= 5
                ? before
                : text.substring(days.get(days.size() - 1).end());
    }

    private static Form form(Sight sight, Candidate candidate) {
        return sight.page().form(candidate.line());
    }

    private static boolean dated(Sight sight, int i) {
        return i >= 0
                && i < sight.page().size()
                && sight.page().form(i).dated() > 0.25
                && sight.page().form(i).length() < 16;
    }

    private static boolean near(Sight sight, Candidate candidate, Cue cue) {
        for (int i = Math.max(0, candidate.line() - 2);
                i < candidate.end() + 2 && i < sight.page().size();
                i++) {
            if (sight.page().form(i).whole(cue) || sight.page().form(i).holds(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line nearby presents the person: "Ilka Renn is a reporter". */
    private static boolean opensBiography(Sight sight, Candidate candidate) {
        String name = candidate.persons().get(0).name();
        for (int i = Math.max(0, candidate.line() - 3);
                i < candidate.end() + 3 && i < sight.page().size();
                i++) {
            String text = sight.page().line(i).text();
            int at = text.indexOf(name);
            if (at >= 0 && at < 6 && sight.page().form(i).biography()) {
                return true;
            }
        }
        return false;
    }

    private static boolean told(Sight sight, Candidate candidate) {
        Words words = Words.of(candidate.persons().get(0).name());
        for (int i = 0; i < words.size(); i++) {
            if (!sight.tells(words.hash(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean surnameTold(Sight sight, Candidate candidate) {
        Words words = Words.of(candidate.persons().get(0).name());
        return words.size() > 0 && sight.tells(words.hash(words.size() - 1));
    }
}
