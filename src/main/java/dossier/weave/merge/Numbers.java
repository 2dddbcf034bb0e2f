package dossier.weave.merge;

import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import dossier.model.Event.Says;
import dossier.model.Folding;
import dossier.model.Mention;
import dossier.model.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Numbers that accounts of one event give for the same thing, in the same unit, and that differ. */
final class Numbers {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    /** Word to what it counts: "fatalities" and "dead" are one. */
    private final Map<String, String> counted = new HashMap<>();

    Numbers() {
        for (String line : Concepts.lines("counted.tsv")) {
            String[] cells = line.split("\t");
            counted.put(cells[0], cells[1]);
        }
    }

    private record Given(Account account, Mention.OfFigure figure) {}

    List<Conflict> of(List<Account> accounts, @Nullable When when) {
        SortedMap<String, List<Given>> things = new TreeMap<>();
        for (Account account : accounts) {
            for (Mention.OfFigure figure : account.telling().figures()) {
                String thing = thing(figure);
                if (!thing.isEmpty()) {
                    things.computeIfAbsent(thing, t -> new ArrayList<>()).add(new Given(account, figure));
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        things.forEach((thing, given) -> {
            List<Given> different = different(given);
            if (different.size() > 1) {
                conflicts.add(new Conflict(
                        About.NUMBER,
                        question(thing),
                        different.stream().map(one -> says(one, when)).toList()));
            }
        });
        return conflicts;
    }

    /** Unit and thing counted; empty where a bare number counts nothing that is named. */
    private String thing(Mention.OfFigure figure) {
        String of = "";
        for (String word : Folding.fold(figure.of()).split(" ")) {
            of = counted.getOrDefault(word, of);
        }
        if (of.isEmpty()) {
            of = singular(Folding.fold(figure.of()));
        }
        return figure.unit().equals("1") && of.isEmpty() ? "" : figure.unit() + "\t" + of;
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static String question(String thing) {
        String unit = thing.substring(0, thing.indexOf('\t'));
        String of = thing.substring(thing.indexOf('\t') + 1);
        return unit.equals("1") ? "how many " + of : of.isEmpty() ? "how much" : "how much: " + of;
    }

    /** The first account of each number, where accounts of different articles or authorities have no number in common. */
    private static List<Given> different(List<Given> given) {
        Map<String, SortedSet<BigDecimal>> byVoice = new TreeMap<>();
        Map<BigDecimal, Given> first = new TreeMap<>();
        for (Given one : given) {
            byVoice.computeIfAbsent(voice(one.account), voice -> new TreeSet<>())
                    .add(one.figure.amount());
            first.putIfAbsent(one.figure.amount().stripTrailingZeros(), one);
        }
        List<SortedSet<BigDecimal>> sets = new ArrayList<>(byVoice.values());
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                SortedSet<BigDecimal> other = sets.get(j);
                if (sets.get(i).stream().noneMatch(other::contains)) {
                    return List.copyOf(first.values());
                }
            }
        }
        return List.of();
    }

    private static String voice(Account account) {
        return account.article()
                + "\t"
                + (account.telling().authority() == null
                        ? ""
                        : account.telling().authority());
    }

    private static Says says(Given given, @Nullable When when) {
        When period = given.account.telling().when();
        String during = period == null || period.equals(when) ? "" : " (" + period + ")";
        return Conflicts.says(words(given.figure) + during, given.account);
    }

    /** "375 million USD", "60 % purchases", "6 soldiers". */
    static String words(Mention.OfFigure figure) {
        String unit = figure.unit().equals("1") ? "" : " " + figure.unit();
        String of = figure.of().isEmpty() ? "" : " " + figure.of();
        return amount(figure.amount()) + unit + of;
    }

    private static String amount(BigDecimal amount) {
        if (amount.compareTo(BILLION) >= 0) {
            return plain(amount.divide(BILLION)) + " billion";
        }
        return amount.compareTo(MILLION) >= 0 ? plain(amount.divide(MILLION)) + " million" : plain(amount);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
