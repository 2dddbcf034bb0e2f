package dossier.clean.about;

import static dossier.clean.about.Ranking.when;

import dossier.clean.page.Cue;
import dossier.clean.page.Form;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that is the article's title, where nothing but the lines themselves tells it. */
final class TitleLines {
    static final String WEIGHTS = "weights-title.tsv";
    /** So far above the article a title may stand. */
    private static final int REACH = 60;

    private static final int LONGEST = 40;

    static final List<Ranking.Sign<Integer>> SIGNS = List.of(
            when("always", (sight, i) -> true),
            when("words>=3", (sight, i) -> form(sight, i).length() >= 3),
            when("words>=5", (sight, i) -> form(sight, i).length() >= 5),
            when("words>=7", (sight, i) -> form(sight, i).length() >= 7),
            when("words>=17", (sight, i) -> form(sight, i).length() >= 17),
            when("words>=24", (sight, i) -> form(sight, i).length() >= 24),
            new Ranking.Sign<>("lines to the article", (sight, i) -> Math.min(1, (sight.first() - i) / 30.0)),
            when("next to the article", (sight, i) -> sight.first() - i == 1),
            when("near the article", (sight, i) -> sight.first() - i <= 5),
            when("in the article", (sight, i) -> sight.first() <= i),
            new Ranking.Sign<>("topic", (sight, i) -> sight.topic(i)),
            when(
                    "topic whole",
                    (sight, i) -> sight.topic(i) > 0.65 && form(sight, i).length() >= 4),
            when("full stop", (sight, i) -> form(sight, i).last() == '.'),
            when("question", (sight, i) -> form(sight, i).last() == '?'),
            when("sentences within", (sight, i) -> form(sight, i).sentences() > 0),
            new Ranking.Sign<>("covered", (sight, i) -> form(sight, i).covered()),
            when(
                    "credit or caption",
                    (sight, i) ->
                            form(sight, i).starts(Cue.CREDIT) || form(sight, i).holds(Cue.CREDIT)),
            when("byline", (sight, i) -> form(sight, i).starts(Cue.BYLINE)),
            when("dated", (sight, i) -> form(sight, i).dated() > 0.3),
            when("day", (sight, i) -> !form(sight, i).days().isEmpty()),
            when("date or byline below", (sight, i) -> signedBelow(sight, i, 5)),
            when("date or byline close below", (sight, i) -> signedBelow(sight, i, 2)),
            when("longer line below", (sight, i) -> longerBelow(sight, i)),
            when("repeated", (sight, i) -> sight.page().repeats(i) > 1),
            when("first long line about it", (sight, i) -> isFirst(sight, i)),
            new Ranking.Sign<>("capitals", (sight, i) -> form(sight, i).capitals()),
            when("upper case", (sight, i) -> form(sight, i).allCapitals()),
            when("bullet", (sight, i) -> form(sight, i).bullet()),
            when("bar", (sight, i) -> form(sight, i).pipe()),
            when("first line", (sight, i) -> i == 0),
            when(
                    "blank lines around",
                    (sight, i) -> sight.page().line(i).blank() > 0
                            && (i + 1 >= sight.page().size()
                                    || sight.page().line(i + 1).blank() > 0)),
            when("heading", (sight, i) -> sight.page().line(i).kind() == Line.Kind.HEADING),
            when(
                    "heading of the first rank",
                    (sight, i) -> sight.page().line(i).kind() == Line.Kind.HEADING
                            && sight.page().line(i).level() == 1));

    private static final Ranking<Integer> RANKING = Ranking.read(WEIGHTS, SIGNS);

    private TitleLines() {}

    static Optional<Integer> find(Sight sight) {
        return RANKING.best(sight, candidates(sight));
    }

    static List<Integer> candidates(Sight sight) {
        List<Integer> lines = new ArrayList<>();
        int until = Math.min(sight.page().size() - 1, sight.first() + 1);
        for (int i = Math.max(0, sight.first() - REACH); i <= until; i++) {
            int length = form(sight, i).length();
            if (length > 0 && length <= LONGEST && !sight.page().line(i).dom().hidden()) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static Form form(Sight sight, int i) {
        return sight.page().form(i);
    }

    private static boolean signedBelow(Sight sight, int i, int reach) {
        for (int k = i + 1; k <= i + reach && k < sight.page().size(); k++) {
            Form form = form(sight, k);
            if (form.starts(Cue.BYLINE) && form.length() < 12
                    || form.dated() > 0.3 && !form.days().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean longerBelow(Sight sight, int i) {
        for (int k = i + 1; k <= i + 3 && k < sight.page().size(); k++) {
            if (form(sight, k).length() >= 12) {
                return form(sight, k).length() > form(sight, i).length();
            }
        }
        return false;
    }

    private static boolean isFirst(Sight sight, int i) {
        if (form(sight, i).length() < 4 || sight.topic(i) < 0.4) {
            return false;
        }
        for (int k = Math.max(0, sight.first() - REACH); k < i; k++) {
            if (form(sight, k).length() >= 4
                    && sight.topic(k) >= 0.4
                    && form(sight, k).covered() < 0.5) {
                return false;
            }
        }
        return true;
    }
}
