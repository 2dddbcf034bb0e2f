package dossier.clean.about;

import dossier.clean.Cleaner;
import dossier.clean.PreparedPage;
import dossier.clean.judge.Lesson;
import dossier.clean.judge.Lessons;
import dossier.model.Metadata;
import dossier.model.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Learns which lines of a page name its title, authors and day, and writes the tables of weights. Arguments: the folder of pages (see
 * `Lessons`), the folder for the tables (`-`: none are learnt), then `text`, `html` or both: how much of the metadata is right is printed
 * for these. With a system property `show` (title, author, date, site) what is wrong is listed.
 */
final class MetadataTrainer {
    private static final int ROUNDS = 300;
    private static final double RATE = 0.3;
    private static final double DECAY = 0.003;
    private static final int FOLDS = 5;

    private MetadataTrainer() {}

    /** The candidates of one page, each with its signs' values, and which of them are right. */
    private record Question(String site, double[][] values, boolean[] right) {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, Truth> truths = Truth.read(folder.resolve("gold_meta.json"));
        if (!args[1].equals("-")) {
            learn(Lessons.read(folder, false, List.of("fp-", "wx-")), truths, Path.of(args[1]));
        } else {
            for (String mode : Arrays.asList(args).subList(2, args.length)) {
                report(mode, Lessons.read(folder, mode.equals("html"), List.of("fp-", "wx-")), truths);
            }
        }
    }

    private static void learn(List<Lesson> lessons, Map<String, Truth> truths, Path folder) throws IOException {
        List<Question> titles = new ArrayList<>();
        List<Question> days = new ArrayList<>();
        List<Question> names = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Truth truth = truths.get(lesson.id());
            Sight sight = new Sight(lesson.page(), PreparedPage.body(lesson.page()));
            if (!truth.title().isEmpty()) {
                titles.add(question(
                        lesson,
                        sight,
                        TitleLines.SIGNS,
                        TitleLines.candidates(sight),
                        (s, i) -> truth.isTitle(s.page().line(i).text())));
            }
            int title = TitleLines.find(sight).orElse(Math.max(0, sight.first() - 1));
            for (int i : TitleLines.candidates(sight)) {
                title = truth.isTitle(lesson.page().line(i).text()) ? i : title;
            }
            if (!truth.date().isEmpty()) {
                days.add(question(
                        lesson,
                        sight,
                        DayLines.SIGNS,
                        DayLines.candidates(sight, title),
                        (s, c) -> truth.days().contains(c.day().date())));
            }
            if (!truth.authors().isEmpty()) {
                names.add(question(
                        lesson,
                        sight,
                        NameLines.SIGNS,
                        NameLines.candidates(sight, title),
                        (s, c) -> truth.areAuthors(
                                c.persons().stream().map(Person::name).toList())));
            }
        }
        write(folder.resolve(TitleLines.WEIGHTS), "is the title", TitleLines.SIGNS, titles, 0.8);
        write(folder.resolve(DayLines.WEIGHTS), "is of the day of publication", DayLines.SIGNS, days, 0);
        write(folder.resolve(NameLines.WEIGHTS), "names the authors", NameLines.SIGNS, names, 0.4);
    }

    private static <C> Question question(
            Lesson lesson, Sight sight, List<Ranking.Sign<C>> signs, List<C> candidates, BiPredicate<Sight, C> right) {
        double[][] values = new double[candidates.size()][signs.size()];
        boolean[] is = new boolean[candidates.size()];
        for (int i = 0; i < is.length; i++) {
            for (int s = 0; s < signs.size(); s++) {
                values[i][s] = signs.get(s).value().of(sight, candidates.get(i));
            }
            is[i] = right.test(sight, candidates.get(i));
        }
        return new Question(lesson.site(), values, is);
    }

    /** @param lenience by how much more readily than learnt a candidate is taken than none */
    private static <C> void write(
            Path file, String what, List<Ranking.Sign<C>> signs, List<Question> questions, double lenience)
            throws IOException {
        int possible = 0;
        int right = 0;
        int wrong = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Question> others = new ArrayList<>();
            List<Question> own = new ArrayList<>();
            for (Question question : questions) {
                (Math.floorMod(question.site().hashCode() * 0x9E3779B1 >>> 8, FOLDS) == fold ? own : others)
                        .add(question);
            }
            double[] weights = fit(others, signs.size());
            for (Question question : own) {
                int best = best(question, weights);
                possible += any(question) ? 1 : 0;
                right += best >= 0 && question.right()[best] ? 1 : 0;
                wrong += best >= 0 && !question.right()[best] ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: of %d pages %d have it among their lines; unseen sites: right %.3f, wrong %d%n",
                file.getFileName(),
                questions.size(),
                possible,
                (double) right / questions.size(),
                wrong);
        double[] weights = fit(questions, signs.size());
        weights[0] += lenience;
        StringBuilder table = new StringBuilder();
        table.append("# Weights of the signs by which a line ")
                .append(what)
                .append(", learnt by `MetadataTrainer` (src/test).\n");
        table.append("# The candidate with the highest sum is taken, none where no sum is above 0.\n# sign\tweight\n");
        for (int s = 0; s < weights.length; s++) {
            if (Math.abs(weights[s]) >= 0.05) {
                table.append(signs.get(s).name())
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.2f", weights[s]))
                        .append('\n');
            }
        }
        Files.writeString(file, table.toString(), StandardCharsets.UTF_8);
    }

    /** Multinomial logistic regression over a page's candidates and "none", which weighs 0. */
    private static double[] fit(List<Question> questions, int size) {
        double[] weights = new double[size];
        double[] squares = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            for (Question question : questions) {
                double[] odds = odds(question, weights, false);
                double[] wanted = odds(question, weights, true);
                for (int i = 0; i < odds.length - 1; i++) {
                    for (int s = 0; s < size; s++) {
                        slope[s] += (wanted[i] - odds[i]) * question.values()[i][s];
                    }
                }
            }
            for (int s = 0; s < size; s++) {
                double step = slope[s] / questions.size() - DECAY * weights[s];
                squares[s] += step * step;
                weights[s] += RATE * step / Math.sqrt(squares[s] + 1e-9);
            }
        }
        return weights;
    }

    private static double[] odds(Question question, double[] weights, boolean onlyRight) {
        int size = question.right().length;
        double[] odds = new double[size + 1];
        double sum = 0;
        boolean any = any(question);
        for (int i = 0; i <= size; i++) {
            boolean may = !onlyRight || (i < size ? question.right()[i] : !any);
            odds[i] = may ? Math.exp(i < size ? weight(question, i, weights) : 0) : 0;
            sum += odds[i];
        }
        for (int i = 0; i <= size; i++) {
            odds[i] /= sum;
        }
        return odds;
    }

    private static double weight(Question question, int i, double[] weights) {
        double weight = 0;
        for (int s = 0; s < weights.length; s++) {
            weight += weights[s] * question.values()[i][s];
        }
        return Math.min(50, weight);
    }

    private static boolean any(Question question) {
        for (boolean right : question.right()) {
            if (right) {
                return true;
            }
        }
        return false;
    }

    private static int best(Question question, double[] weights) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < question.right().length; i++) {
            double weight = weight(question, i, weights);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return best;
    }

    private static void report(String mode, List<Lesson> lessons, Map<String, Truth> truths) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            Truth truth = truths.get(lesson.id());
            Metadata found = new Cleaner().clean(lesson.raw()).value().metadata();
            List<String> names = found.authors().stream()
                    .map(author -> author.value().name())
                    .toList();
            count(counts, mode, lesson, "title", truth.title(), found.titleText(), truth.isTitle(found.titleText()));
            count(
                    counts,
                    mode,
                    lesson,
                    "author",
                    String.join(", ", truth.authors()),
                    String.join(", ", names),
                    truth.areAuthors(names));
            String day =
                    found.published() == null ? "" : found.published().value().edtf();
            boolean right = found.published() != null
                    && found.published().value().first() != null
                    && truth.days().contains(found.published().value().first());
            count(
                    counts,
                    mode,
                    lesson,
                    "date",
                    truth.date(),
                    day
                            + (found.published() == null
                                    ? ""
                                    : " " + found.published().where()),
                    right);
            String site = found.outlet() == null ? "" : found.outlet().value();
            count(counts, mode, lesson, "site", truth.site(), site, truth.isSite(site));
        }
        new TreeMap<>(counts)
                .forEach((field, count) -> System.out.printf(
                        Locale.ROOT,
                        "%s %-10s %d/%d = %.3f (a value on %d pages)%n",
                        mode,
                        field,
                        count[0],
                        count[1],
                        (double) count[0] / count[1],
                        count[2]));
    }

    private static void count(
            Map<String, int[]> counts,
            String mode,
            Lesson lesson,
            String field,
            String gold,
            String found,
            boolean right) {
        if (gold.isEmpty()) {
            return;
        }
        for (String key : List.of(field, field + " " + lesson.id().substring(0, 2))) {
            int[] count = counts.computeIfAbsent(key, name -> new int[3]);
            count[0] += right ? 1 : 0;
            count[1]++;
            count[2] += found.isEmpty() ? 0 : 1;
        }
        if (!right && field.equals(System.getProperty("show"))) {
            System.out.println(mode + " " + lesson.id() + " | " + gold + " | " + found);
        }
    }
}
