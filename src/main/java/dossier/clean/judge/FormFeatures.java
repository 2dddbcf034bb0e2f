package dossier.clean.judge;

import dossier.clean.page.Cue;
import dossier.clean.page.Form;
import dossier.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a line looks like by itself. */
final class FormFeatures {
    private static final int[] LENGTHS = {2, 3, 5, 8, 12, 18, 25, 40, 70};

    private FormFeatures() {}

    static List<LineFeature> all() {
        List<LineFeature> all = new ArrayList<>();
        for (int length : LENGTHS) {
            all.add(LineFeature.when(
                    "words>=" + length, (scene, i) -> form(scene, i).length() >= length));
        }
        all.add(LineFeature.when("stop", (scene, i) -> form(scene, i).stop()));
        all.add(LineFeature.when(
                "stop, short",
                (scene, i) -> form(scene, i).stop() && form(scene, i).length() < 8));
        all.add(LineFeature.when(
                "no stop, long",
                (scene, i) -> !form(scene, i).stop() && form(scene, i).length() >= 15));
        all.add(LineFeature.when("colon at end", (scene, i) -> form(scene, i).last() == ':'));
        all.add(LineFeature.when("question", (scene, i) -> form(scene, i).last() == '?'));
        all.add(LineFeature.when(
                "ellipsis at end",
                (scene, i) -> form(scene, i).last() == '…'
                        || scene.page().line(i).text().endsWith("...")));
        all.add(LineFeature.of(
                "commas", (scene, i) -> Math.min(4, form(scene, i).commas()) / 4.0));
        all.add(LineFeature.of(
                "sentences", (scene, i) -> Math.min(4, form(scene, i).sentences()) / 4.0));
        all.add(LineFeature.of(
                "function words", (scene, i) -> Math.min(0.5, form(scene, i).functionWords()) * 2));
        all.add(LineFeature.when(
                "function words, none, long",
                (scene, i) ->
                        form(scene, i).functionWords() == 0 && form(scene, i).length() >= 5));
        all.add(LineFeature.of("capitals", (scene, i) -> form(scene, i).capitals()));
        all.add(LineFeature.when(
                "capitals all",
                (scene, i) -> form(scene, i).capitals() == 1 && form(scene, i).length() >= 2));
        all.add(LineFeature.when("upper case", (scene, i) -> form(scene, i).allCapitals()));
        all.add(LineFeature.when(
                "lower case at start", (scene, i) -> form(scene, i).lowerStart()));
        all.add(LineFeature.when(
                "quotation at start", (scene, i) -> form(scene, i).quoteStart()));
        all.add(LineFeature.when("bullet", (scene, i) -> form(scene, i).bullet()));
        all.add(LineFeature.when("tab", (scene, i) -> form(scene, i).tab()));
        all.add(LineFeature.when("bar", (scene, i) -> form(scene, i).pipe()));
        all.add(LineFeature.of("figures", (scene, i) -> form(scene, i).figures()));
        all.add(LineFeature.when("figures only", (scene, i) -> form(scene, i).figures() > 0.6));
        all.add(LineFeature.when(
                "time", (scene, i) -> form(scene, i).time() && form(scene, i).length() < 20));
        all.add(LineFeature.when(
                "day",
                (scene, i) -> !form(scene, i).days().isEmpty() && form(scene, i).length() < 20));
        all.add(LineFeature.when("dated", (scene, i) -> form(scene, i).dated() > 0.4));
        all.add(LineFeature.when("address", (scene, i) -> form(scene, i).address()));
        all.add(LineFeature.when(
                "in brackets",
                (scene, i) -> scene.page().line(i).text().startsWith("(")
                        || scene.page().line(i).text().startsWith("[")));
        all.add(LineFeature.when("repeated", (scene, i) -> scene.page().repeats(i) > 1));
        all.add(LineFeature.when("repeated often", (scene, i) -> scene.page().repeats(i) > 2));
        all.add(LineFeature.when(
                "repeated, long",
                (scene, i) -> scene.page().repeats(i) > 1 && form(scene, i).length() >= 12));
        all.add(LineFeature.of("covered", (scene, i) -> form(scene, i).covered()));
        for (Cue cue : Cue.values()) {
            all.add(LineFeature.when(
                    cue.label() + " whole", (scene, i) -> form(scene, i).whole(cue)));
            all.add(LineFeature.when(
                    cue.label() + " start",
                    (scene, i) -> form(scene, i).starts(cue)
                            && !form(scene, i).whole(cue)
                            && form(scene, i).length() < 15));
            all.add(LineFeature.when(
                    cue.label() + " start, long",
                    (scene, i) -> form(scene, i).starts(cue) && form(scene, i).length() >= 15));
            all.add(LineFeature.when(
                    cue.label() + " with colon", (scene, i) -> form(scene, i).titles(cue)));
            all.add(LineFeature.when(
                    cue.label() + " within",
                    (scene, i) -> form(scene, i).holds(cue) && !form(scene, i).starts(cue)));
        }
        return all;
    }

    /** What only the kinds of an HTML page's blocks say. */
    static List<LineFeature> kinds() {
        List<LineFeature> all = new ArrayList<>();
        for (Line.Kind kind : Line.Kind.values()) {
            all.add(LineFeature.when(
                    "kind " + kind.name().toLowerCase(Locale.ROOT),
                    (scene, i) -> scene.page().line(i).kind() == kind));
        }
        for (int level = 1; level <= 4; level++) {
            int rank = level;
            all.add(LineFeature.when(
                    "heading " + level,
                    (scene, i) -> scene.page().line(i).kind() == Line.Kind.HEADING
                            && scene.page().line(i).level() == rank));
        }
        return all;
    }

    static Form form(Scene scene, int i) {
        return scene.page().form(i);
    }
}
