package dossier.clean.judge;

import java.util.ArrayList;
import java.util.List;

/** What the first judgement says of a line and those around it. */
final class GuessFeatures {
    private GuessFeatures() {}

    static List<LineFeature> all() {
        List<LineFeature> all = new ArrayList<>();
        all.add(LineFeature.of("first", Scene::guess));
        all.add(LineFeature.of("first, odds", (scene, i) -> {
            double p = Math.min(0.995, Math.max(0.005, scene.guess(i)));
            return Math.log(p / (1 - p)) / 5.3;
        }));
        all.add(LineFeature.when("first<5%", (scene, i) -> scene.guess(i) < 0.05));
        all.add(LineFeature.when("first>95%", (scene, i) -> scene.guess(i) > 0.95));
        for (int reach : new int[] {2, 5, 12}) {
            all.add(LineFeature.of("first, " + reach + " above", (scene, i) -> mean(scene, i - reach, i)));
            all.add(LineFeature.of("first, " + reach + " below", (scene, i) -> mean(scene, i + 1, i + 1 + reach)));
        }
        return all;
    }

    private static double mean(Scene scene, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += scene.guess(i);
        }
        return sum / (until - from);
    }
}
