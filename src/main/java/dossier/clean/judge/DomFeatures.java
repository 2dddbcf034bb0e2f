package dossier.clean.judge;

import dossier.clean.page.Containers;
import dossier.clean.page.Markers;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;

/** What the page's markup says of a line: its containers by name and by what else they hold. */
final class DomFeatures {
    private DomFeatures() {}

    static List<LineFeature> all() {
        List<LineFeature> all = new ArrayList<>();
        all.add(LineFeature.when("hidden", (scene, i) -> line(scene, i).dom().hidden()));
        all.add(LineFeature.when("links>20%", (scene, i) -> line(scene, i).dom().linkDensity() > 0.2));
        all.add(LineFeature.when("links>50%", (scene, i) -> line(scene, i).dom().linkDensity() > 0.5));
        all.add(LineFeature.when("links>90%", (scene, i) -> line(scene, i).dom().linkDensity() > 0.9));
        LineFeature links =
                LineFeature.when("links>50%", (scene, i) -> line(scene, i).dom().linkDensity() > 0.5);
        LineFeature heading =
                LineFeature.when("heading", (scene, i) -> line(scene, i).kind() == Line.Kind.HEADING);
        LineFeature item = LineFeature.when("item", (scene, i) -> line(scene, i).kind() == Line.Kind.ITEM);
        LineFeature caption =
                LineFeature.when("caption", (scene, i) -> line(scene, i).kind() == Line.Kind.CAPTION);
        for (LineFeature feature : List.of(links, heading, item, caption)) {
            all.add(feature.at(-1));
            all.add(feature.at(1));
        }
        List<String> names = Markers.names();
        for (int bit = 0; bit < names.size(); bit++) {
            long mask = 1L << bit;
            all.add(LineFeature.when("in " + names.get(bit), (scene, i) -> (near(scene, i) & mask) != 0));
            all.add(LineFeature.when(
                    "far in " + names.get(bit),
                    (scene, i) -> (near(scene, i) & mask) == 0 && (all(scene, i) & mask) != 0));
        }
        all.add(LineFeature.of("told", (scene, i) -> Math.max(0, scene.page().told(i))));
        all.add(LineFeature.when("not told", (scene, i) -> {
            double told = scene.page().told(i);
            return told >= 0 && told < 0.2;
        }));
        all.add(LineFeature.of(
                "described",
                (scene, i) ->
                        FormFeatures.form(scene, i).length() >= 6 ? scene.page().described(i) : 0));
        all.add(LineFeature.when(
                "described whole",
                (scene, i) -> FormFeatures.form(scene, i).length() >= 6
                        && scene.page().described(i) > 0.9));
        all.add(LineFeature.of(
                "titled",
                (scene, i) ->
                        FormFeatures.form(scene, i).length() >= 3 ? scene.page().titled(i) : 0));
        all.add(LineFeature.when(
                "titled whole",
                (scene, i) -> FormFeatures.form(scene, i).length() >= 3
                        && scene.page().titled(i) > 0.9));
        return all;
    }

    /** Signs that follow from how much of the article each container is guessed to hold. */
    static List<LineFeature> containers() {
        List<LineFeature> all = new ArrayList<>();
        all.add(LineFeature.of("holder share", (scene, i) -> scene.share(holder(scene, i, 0), i)));
        all.add(LineFeature.of("holder 2 share", (scene, i) -> scene.share(holder(scene, i, 1), i)));
        all.add(LineFeature.of("holder 3 share", (scene, i) -> scene.share(holder(scene, i, 2), i)));
        all.add(LineFeature.of(
                "same place share",
                (scene, i) -> scene.share(scene.page().containers().of(i), i)));
        all.add(LineFeature.of("holder part", (scene, i) -> scene.part(holder(scene, i, 0))));
        all.add(LineFeature.of("holder 2 part", (scene, i) -> scene.part(holder(scene, i, 1))));
        all.add(LineFeature.when("holder best", (scene, i) -> holder(scene, i, 0) == scene.best()));
        all.add(LineFeature.when("holder in best", (scene, i) -> up(scene, i) == 0));
        for (int steps = 1; steps <= 4; steps++) {
            int most = steps;
            all.add(LineFeature.when("steps from best>" + steps, (scene, i) -> up(scene, i) > most));
            all.add(LineFeature.when("steps into best>" + steps, (scene, i) -> down(scene, i) > most));
        }
        all.add(LineFeature.when("holder small", (scene, i) -> scene.words(holder(scene, i, 0)) < 30));
        return all;
    }

    private static Line line(Scene scene, int i) {
        return scene.page().line(i);
    }

    private static long near(Scene scene, int i) {
        return scene.page().near(i);
    }

    private static long all(Scene scene, int i) {
        return scene.page().containers().all(scene.page().containers().of(i));
    }

    private static int holder(Scene scene, int i, int above) {
        int node = scene.page().holder(i);
        for (int k = 0; k < above; k++) {
            node = scene.page().containers().parent(node);
        }
        return node;
    }

    /** Steps from the container with most of the article up to the first that holds the line too. */
    private static int up(Scene scene, int i) {
        Containers containers = scene.page().containers();
        int common = containers.common(scene.best(), scene.page().holder(i));
        return containers.depth(scene.best()) - containers.depth(common);
    }

    /** Steps from there down to the line's own. */
    private static int down(Scene scene, int i) {
        Containers containers = scene.page().containers();
        int holder = scene.page().holder(i);
        return containers.depth(holder) - containers.depth(containers.common(scene.best(), holder));
    }
}
