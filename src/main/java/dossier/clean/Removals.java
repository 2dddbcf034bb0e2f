package dossier.clean;

import dossier.model.Line;
import dossier.model.Removal;
import java.util.ArrayList;
import java.util.List;

/** Gathers what was cut: neighbouring lines of one kind, cut by one rule, are one removal. */
final class Removals {
    private Removals() {}

    /** @param blocks for each line of the body in order, how many blocks stand once it is set */
    static List<Removal> of(List<Judgement> judged, List<Integer> blocks) {
        List<Removal> removals = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        int after = 0;
        for (int i = 0; i < judged.size(); i++) {
            Judgement judgement = judged.get(i);
            if (judgement.isBody()) {
                after = blocks.get(kept++);
                continue;
            }
            lines.add(judgement.line());
            boolean goesOn = i + 1 < judged.size()
                    && judged.get(i + 1).furniture() == judgement.furniture()
                    && judged.get(i + 1).rule().equals(judgement.rule());
            if (!goesOn) {
                removals.add(new Removal(lines, judgement.furniture(), after, judgement.rule(), judgement.reason()));
                lines.clear();
            }
        }
        return removals;
    }
}
