package dossier.clean.judge;

import static dossier.clean.judge.FormFeatures.form;

import dossier.clean.page.Cue;
import dossier.clean.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Where a line stands: among which lines, behind which, at which share of the page's running text. */
final class PlaceFeatures {
    private static final List<Cue> SECTIONS = List.of(
            Cue.RELATED,
            Cue.COMMENT,
            Cue.SIGN_UP,
            Cue.AUTHOR_BOX,
            Cue.SHARE,
            Cue.TAGS,
            Cue.ADVERTISEMENT,
            Cue.FOOTER,
            Cue.COOKIE);
    private static final int LONGEST_PERIOD = 6;

    private PlaceFeatures() {}

    static List<LineFeature> all() {
        List<LineFeature> all = new ArrayList<>();
        LineFeature guess = LineFeature.of("prose", Scene::guess);
        for (int distance : new int[] {-3, -2, -1, 1, 2, 3}) {
            all.add(guess.at(distance));
        }
        LineFeature length = LineFeature.of(
                "length", (scene, i) -> Math.min(40, form(scene, i).length()) / 40.0);
        LineFeature stop = LineFeature.when("stop", (scene, i) -> form(scene, i).stop());
        LineFeature repeated =
                LineFeature.when("repeated", (scene, i) -> scene.page().repeats(i) > 1);
        LineFeature covered =
                LineFeature.of("covered", (scene, i) -> form(scene, i).covered());
        LineFeature dated =
                LineFeature.when("dated", (scene, i) -> form(scene, i).dated() > 0.4);
        LineFeature colon =
                LineFeature.when("colon at end", (scene, i) -> form(scene, i).last() == ':');
        LineFeature bullet =
                LineFeature.when("bullet", (scene, i) -> form(scene, i).bullet());
        for (LineFeature feature : List.of(length, stop, repeated, covered, dated, colon, bullet)) {
            for (int distance : new int[] {-2, -1, 1, 2}) {
                all.add(feature.at(distance));
            }
        }
        for (Cue cue : Cue.values()) {
            LineFeature whole = LineFeature.when(
                    cue.label() + " whole", (scene, i) -> form(scene, i).whole(cue));
            all.add(whole.at(-1));
            all.add(whole.at(1));
        }
        for (Cue cue : SECTIONS) {
            all.add(LineFeature.of(cue.label() + " above, near", (scene, i) -> near(scene, i, cue)));
        }
        for (Cue cue : List.of(Cue.COMMENT, Cue.RELATED, Cue.TAGS, Cue.FOOTER)) {
            all.add(LineFeature.of(cue.label() + " above, behind prose", (scene, i) -> behind(scene, i, cue)));
        }
        all.add(LineFeature.when(
                "blank lines before", (scene, i) -> scene.page().line(i).blank() > 0));
        all.add(LineFeature.when(
                "blank lines before, many", (scene, i) -> scene.page().line(i).blank() > 1));
        all.add(LineFeature.when(
                "blank lines after",
                (scene, i) -> i + 1 >= scene.size() || scene.page().line(i + 1).blank() > 0));
        all.add(LineFeature.when("first line", (scene, i) -> i == 0));
        all.add(LineFeature.when("last line", (scene, i) -> i == scene.size() - 1));
        places(all);
        for (int gap : new int[] {1, 3, 6, 12, 25}) {
            all.add(LineFeature.when(
                    "gap above>=" + gap, (scene, i) -> scene.runs().above(i) >= gap));
            all.add(LineFeature.when(
                    "gap below>=" + gap, (scene, i) -> scene.runs().below(i) >= gap));
        }
        all.add(LineFeature.of("run share", (scene, i) -> scene.runs().share(i)));
        all.add(LineFeature.when("in the main run", (scene, i) -> scene.runs().fromMain(i) == 0));
        all.add(LineFeature.when(
                "above the main run", (scene, i) -> scene.runs().fromMain(i) < 0));
        all.add(LineFeature.when(
                "far above the main run", (scene, i) -> scene.runs().fromMain(i) < -1));
        all.add(LineFeature.when(
                "below the main run", (scene, i) -> scene.runs().fromMain(i) > 0));
        all.add(LineFeature.when(
                "far below the main run", (scene, i) -> scene.runs().fromMain(i) > 1));
        all.add(LineFeature.of("place", (scene, i) -> (double) i / scene.size()));
        all.add(LineFeature.when("biography", (scene, i) -> form(scene, i).biography()));
        all.add(LineFeature.when(
                "biography, little below", (scene, i) -> form(scene, i).biography() && isLate(scene, i)));
        all.add(LineFeature.when(
                "biography, little above", (scene, i) -> form(scene, i).biography() && isEarly(scene, i)));
        LineFeature biography =
                LineFeature.when("biography", (scene, i) -> form(scene, i).biography());
        all.add(biography.at(-1));
        all.add(biography.at(1));
        for (Cue cue : Cue.values()) {
            LineFeature seen = LineFeature.when(
                    cue.label(),
                    (scene, i) -> form(scene, i).starts(cue) || form(scene, i).holds(cue));
            all.add(LineFeature.when(
                    cue.label() + ", little below", (scene, i) -> seen.of(scene, i) > 0 && isLate(scene, i)));
            all.add(LineFeature.when(
                    cue.label() + ", little above", (scene, i) -> seen.of(scene, i) > 0 && isEarly(scene, i)));
        }
        all.add(LineFeature.when(
                "prose, little below", (scene, i) -> form(scene, i).isProse() && isLate(scene, i)));
        all.add(LineFeature.when(
                "prose, little above", (scene, i) -> form(scene, i).isProse() && isEarly(scene, i)));
        all.add(LineFeature.when(
                "no stop, long, little below",
                (scene, i) -> !form(scene, i).stop() && form(scene, i).length() >= 12 && isLate(scene, i)));
        all.add(LineFeature.when(
                "between prose, short",
                (scene, i) -> form(scene, i).length() < 12 && scene.guess(i - 1) > 0.5 && scene.guess(i + 1) > 0.5));
        all.add(LineFeature.when(
                "between prose, short, covered",
                (scene, i) -> form(scene, i).length() < 12
                        && form(scene, i).covered() > 0.5
                        && scene.guess(i - 1) > 0.5
                        && scene.guess(i + 1) > 0.5));
        all.add(LineFeature.of(
                "off topic, prose",
                (scene, i) -> form(scene, i).isProse() && form(scene, i).length() >= 12 ? 1 - scene.topic(i) : 0));
        all.add(LineFeature.when(
                "blank around, short",
                (scene, i) -> form(scene, i).length() < 12
                        && scene.page().line(i).blank() > 0
                        && (i + 1 >= scene.size() || scene.page().line(i + 1).blank() > 0)));
        all.add(LineFeature.when(
                "twin of a line above", (scene, i) -> scene.page().isTwin(i)));
        all.add(LineFeature.of("rhythm", PlaceFeatures::rhythm));
        for (int run : new int[] {3, 6, 12}) {
            all.add(LineFeature.when("short lines in a row>=" + run, (scene, i) -> run(scene, i) >= run));
        }
        all.add(LineFeature.of("topic", (scene, i) -> scene.topic(i)));
        all.add(LineFeature.of("topic, long", (scene, i) -> form(scene, i).length() >= 12 ? scene.topic(i) : 0));
        all.add(LineFeature.of("topic of the lines around", (scene, i) -> around(scene, i)));
        return all;
    }

    private static void places(List<LineFeature> all) {
        all.add(LineFeature.of("above", (scene, i) -> share(scene.above(i), scene)));
        all.add(LineFeature.of("below", (scene, i) -> share(scene.below(i), scene)));
        all.add(LineFeature.when("nothing above", (scene, i) -> scene.above(i) < 1));
        all.add(LineFeature.when("little above", (scene, i) -> share(scene.above(i), scene) < 0.06));
        all.add(LineFeature.when("nothing below", (scene, i) -> scene.below(i) < 1));
        all.add(LineFeature.when("little below", (scene, i) -> share(scene.below(i), scene) < 0.06));
        all.add(LineFeature.when("much above", (scene, i) -> share(scene.above(i), scene) > 0.5));
        all.add(LineFeature.when("most above", (scene, i) -> share(scene.above(i), scene) > 0.8));
        all.add(LineFeature.of("density", (scene, i) -> density(scene, i)));
        all.add(LineFeature.of("density, short", (scene, i) -> form(scene, i).length() < 12 ? density(scene, i) : 0));
    }

    private static boolean isLate(Scene scene, int i) {
        return share(scene.below(i), scene) < 0.12;
    }

    private static boolean isEarly(Scene scene, int i) {
        return share(scene.above(i), scene) < 0.12;
    }

    private static double share(double mass, Scene scene) {
        return scene.all() < 1 ? 0 : mass / scene.all();
    }

    /** How much running text stands in the eight lines on each side. */
    private static double density(Scene scene, int i) {
        int from = Math.max(0, i - 8);
        int until = Math.min(scene.size(), i + 9);
        double mass = scene.above(Math.min(until, scene.size() - 1)) - scene.above(from);
        return Math.min(1, mass / (40.0 * (until - from)));
    }

    /** Fades with the lines since a line that was nothing but such a cue; ten lines back it is forgotten. */
    private static double near(Scene scene, int i, Cue cue) {
        for (int back = 1; back <= 10 && back <= i; back++) {
            if (form(scene, i - back).whole(cue)) {
                return 1.0 / back;
            }
        }
        return 0;
    }

    /** The share of the running text that stands above the last such cue. */
    private static double behind(Scene scene, int i, Cue cue) {
        return scene.last(cue, i) < 0 ? 0 : share(scene.above(scene.last(cue, i)), scene);
    }

    /** Whether lines of the same looks come back at an even distance, as on lists of cards. */
    private static double rhythm(Scene scene, int i) {
        Page page = scene.page();
        double best = 0;
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            int same = 0;
            int looked = 0;
            boolean varied = period == 1;
            for (int k = -period; k < period; k++) {
                int a = i + k;
                if (a < 0 || a + period >= scene.size()) {
                    continue;
                }
                looked++;
                same += page.look(a) == page.look(a + period) ? 1 : 0;
                varied |= page.look(a) != page.look(Math.min(scene.size() - 1, a + 1));
            }
            if (varied && looked >= period) {
                best = Math.max(best, (double) same / looked);
            }
        }
        return best;
    }

    private static int run(Scene scene, int i) {
        if (form(scene, i).isProse()) {
            return 0;
        }
        int from = i;
        while (from > 0 && i - from < 12 && !form(scene, from - 1).isProse()) {
            from--;
        }
        int until = i;
        while (until + 1 < scene.size()
                && until - i < 12
                && !form(scene, until + 1).isProse()) {
            until++;
        }
        return until - from + 1;
    }

    private static double around(Scene scene, int i) {
        double sum = 0;
        double weight = 0;
        for (int k = Math.max(0, i - 3); k <= Math.min(scene.size() - 1, i + 3); k++) {
            if (k != i && form(scene, k).length() >= 5) {
                sum += scene.topic(k);
                weight++;
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
