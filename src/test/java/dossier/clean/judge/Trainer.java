package dossier.clean.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the weights by which the cleaner judges lines, and writes their tables. Arguments: the folder of pages (see `Lessons`), the folder
 * for the tables (`-` to write none), then `text`, `html` or both. Prints how well pages are judged of sites that were not learnt from: the
 * sites are parted in five, and each fifth is judged by what the others taught.
 */
final class Trainer {
    private static final int FOLDS = 5;
    private static final List<String> PREFIXES = List.of("aeb-", "fp-", "wx-");
    private static final int ROUNDS = Integer.getInteger("rounds", 25);
    private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.1"));
    private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.01"));

    /** What an excerpt counts beside a whole page. */
    private static final double EXCERPT = Double.parseDouble(System.getProperty("excerpt", "0.3"));

    private final List<Lesson> lessons;
    private final List<LineFeature> first;
    private final List<LineFeature> again;

    private Trainer(List<Lesson> lessons, List<LineFeature> first, List<LineFeature> again) {
        this.lessons = lessons;
        this.first = first;
        this.again = again;
    }

    public static void main(String[] args) throws IOException {
        for (String mode : Arrays.asList(args).subList(2, args.length)) {
            boolean html = mode.equals("html");
            long start = System.nanoTime();
            List<Lesson> lessons = Lessons.read(Path.of(args[0]), html, PREFIXES);
            System.out.printf(
                    Locale.ROOT, "%s: %d pages, %.1f s%n", mode, lessons.size(), (System.nanoTime() - start) / 1e9);
            Trainer trainer = new Trainer(
                    lessons,
                    html ? Features.HTML_FIRST : Features.TEXT_FIRST,
                    html ? Features.HTML_AGAIN : Features.TEXT_AGAIN);
            trainer.ceiling();
            if (Boolean.getBoolean("ceiling")) {
                continue;
            }
            trainer.train(mode, args[1].equals("-") ? null : Path.of(args[1]));
        }
    }

    private void ceiling() {
        List<double[]> best = new ArrayList<>();
        for (Lesson lesson : lessons) {
            double[] body = new double[lesson.states().length];
            for (int i = 0; i < body.length; i++) {
                body[i] = lesson.states()[i] == State.BODY ? 1 : 0;
            }
            best.add(body);
        }
        report("best by lines", best, 0.5, Boolean.getBoolean("ceiling") && Integer.getInteger("worst") != null);
    }

    private void train(String mode, Path folder) throws IOException {
        List<Scene> scenes =
                lessons.stream().map(lesson -> Scene.of(lesson.page())).toList();
        List<List<Learner.Sheet>> firstSheets = sheets(first, scenes);
        List<double[]> guesses = judged(first, firstSheets);
        report("first", guesses, 0.5, false);
        List<Scene> second = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            second.add(new Scene(lessons.get(i).page(), guesses.get(i)));
        }
        List<List<Learner.Sheet>> againSheets = sheets(again, second);
        List<double[]> odds = judged(again, againSheets);
        for (double threshold : new double[] {0.42}) {
            report("again " + threshold, odds, threshold, false);
        }
        List<double[]> mean = new ArrayList<>();
        for (int i = 0; i < odds.size(); i++) {
            double[] both = new double[odds.get(i).length];
            for (int k = 0; k < both.length; k++) {
                both[k] = (odds.get(i)[k] + guesses.get(i)[k]) / 2;
            }
            mean.add(both);
        }
        report("mean", mean, 0.5, false);
        report("again", odds, 0.5, System.getProperty("worst") != null);
        if (System.getProperty("errors") != null) {
            errors(Path.of(System.getProperty("errors") + "-" + mode), guesses, odds);
        }
        if (folder != null) {
            write(
                    folder.resolve("weights-" + mode + "-first.tsv"),
                    learner(first, firstSheets).rows());
            write(
                    folder.resolve("weights-" + mode + "-again.tsv"),
                    learner(again, againSheets).rows());
        }
    }

    /**
     * The pages, and of each dump two excerpts as people copy them: the article with a line or two around it, and its beginning with what
     * stands below its end.
     */
    private List<List<Learner.Sheet>> sheets(List<LineFeature> features, List<Scene> scenes) {
        List<List<Learner.Sheet>> sheets = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            List<Learner.Sheet> of = new ArrayList<>();
            of.add(Learner.sheet(features, scenes.get(i), lessons.get(i).states(), 1));
            if (!lessons.get(i).page().isHtml()) {
                for (Excerpt excerpt : Excerpt.of(lessons.get(i), scenes.get(i))) {
                    of.add(Learner.sheet(features, excerpt.scene(), excerpt.states(), EXCERPT));
                }
            }
            sheets.add(of);
        }
        return sheets;
    }

    /** For each page how likely its lines are the article, by a learner that saw no page of its site. */
    private List<double[]> judged(List<LineFeature> features, List<List<Learner.Sheet>> sheets) {
        double[][] judged = new double[lessons.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Learner.Sheet> others = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (fold(i) != fold) {
                    others.addAll(sheets.get(i));
                }
            }
            Learner learner = new Learner(features, ROUNDS, RATE, DECAY);
            learner.learn(others);
            for (int i = 0; i < lessons.size(); i++) {
                if (fold(i) == fold) {
                    judged[i] = sheets.get(i).get(0).states().length == 0
                            ? new double[0]
                            : Model.body(learner.odds(sheets.get(i).get(0)).states());
                }
            }
        }
        return Arrays.asList(judged);
    }

    private int fold(int i) {
        return fold(lessons.get(i));
    }

    static int fold(Lesson lesson) {
        return Math.floorMod(lesson.site().hashCode() * 0x9E3779B1 >>> 8, FOLDS);
    }

    private Learner learner(List<LineFeature> features, List<List<Learner.Sheet>> sheets) {
        Learner learner = new Learner(features, ROUNDS, RATE, DECAY);
        learner.learn(sheets.stream().flatMap(List::stream).toList());
        return learner;
    }

    private void report(String name, List<double[]> bodies, double threshold, boolean each) {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int answered = 0;
        int bad = 0;
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Overlap.Score score = lessons.get(i).score(bodies.get(i), threshold);
            if (!Double.isNaN(score.precision())) {
                precision += score.precision();
                answered++;
            }
            recall += score.recall();
            f1 += score.f1();
            bad += score.f1() < 0.5 ? 1 : 0;
            pages.add(String.format(
                    Locale.ROOT,
                    "%.3f P %.3f R %.3f %s",
                    score.f1(),
                    score.precision(),
                    score.recall(),
                    lessons.get(i).id()));
        }
        precision /= answered;
        recall /= lessons.size();
        System.out.printf(
                Locale.ROOT,
                "%-14s F1 %.4f P %.4f R %.4f docF1 %.4f bad %d (%.3f)%n",
                name,
                2 * precision * recall / (precision + recall),
                precision,
                recall,
                f1 / lessons.size(),
                bad,
                (double) bad / lessons.size());
        if (each) {
            pages.sort(null);
            pages.subList(0, Integer.getInteger("worst")).forEach(System.out::println);
        }
    }

    /** Lists the lines that were judged wrongly, those with most words first. */
    private void errors(Path file, List<double[]> first, List<double[]> again) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int k = 0; k < lessons.size(); k++) {
            Lesson lesson = lessons.get(k);
            for (int i = 0; i < lesson.states().length; i++) {
                boolean body = lesson.states()[i] == State.BODY;
                if (body != again.get(k)[i] >= 0.5) {
                    String text = lesson.page().line(i).text().replace('\n', ' ');
                    wrong.add(String.format(
                            Locale.ROOT,
                            "%5d %s %.2f %.2f %s:%d/%d %s | %s",
                            lesson.page().form(i).length(),
                            body ? "LOST " : "EXTRA",
                            first.get(k)[i],
                            again.get(k)[i],
                            lesson.id(),
                            i,
                            lesson.states().length,
                            lesson.states()[i],
                            text.substring(0, Math.min(110, text.length())).replaceAll("\\p{Cs}", "?")));
                }
            }
        }
        Files.write(file, wrong);
    }

    private static void write(Path file, Map<String, double[]> rows) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("# Weights of signs by which lines are judged, learnt by `Trainer` (src/test) from pages whose"
                + " articles people marked.\n");
        table.append(
                "# A line's weight for a state is the sum of its signs' weights; \"from\" rows weigh the step from the"
                        + " line before.\n");
        table.append("# sign\tbefore\tbody\thole\tafter\n");
        rows.forEach((name, weights) -> {
            table.append(name);
            for (double weight : weights) {
                table.append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight)
                                .replace("-0.000", "0")
                                .replace("0.000", "0"));
            }
            table.append('\n');
        });
        Files.writeString(file, table.toString(), StandardCharsets.UTF_8);
    }
}
