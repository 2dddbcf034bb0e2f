package dossier.clean.judge;

import java.util.ArrayList;
import java.util.List;

/** The signs by which each sort of page is judged, first and again. A new sign is a line in one of the lists that these are made of. */
final class Features {
    static final List<LineFeature> TEXT_FIRST = joined(FormFeatures.all(), PlaceFeatures.all());
    static final List<LineFeature> TEXT_AGAIN = joined(TEXT_FIRST, GuessFeatures.all());
    static final List<LineFeature> HTML_FIRST =
            joined(TEXT_FIRST, FormFeatures.kinds(), DomFeatures.all(), DomFeatures.containers());
    static final List<LineFeature> HTML_AGAIN = joined(HTML_FIRST, GuessFeatures.all());

    private Features() {}

    @SafeVarargs
    private static List<LineFeature> joined(List<LineFeature>... lists) {
        List<LineFeature> joined = new ArrayList<>();
        for (List<LineFeature> list : lists) {
            joined.addAll(list);
        }
        return List.copyOf(joined);
    }
}
