package dossier.recognise.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that a place has by rule beside those that an editor gives it. */
final class PlaceForms {
    /** What is said behind the name of a region. */
    private static final List<String> BEHIND =
            List.of("Region", "Province", "District", "Oblast", "Governorate", "Republic", "Autonomous Republic");

    private static final List<String> BEFORE = List.of("Republic of", "Autonomous Republic of", "Province of");
    private static final Map<String, String> DIRECTIONS = Map.of(
            "North",
            "Northern",
            "South",
            "Southern",
            "East",
            "Eastern",
            "West",
            "Western",
            "Northern",
            "North",
            "Southern",
            "South",
            "Eastern",
            "East",
            "Western",
            "West");

    private PlaceForms() {}

    /** "Lesk Region", "Republic of Lesk"; "Southern Lesk" for "South Lesk". */
    static List<String> of(String name) {
        List<String> forms = new ArrayList<>();
        BEHIND.forEach(noun -> forms.add(name + " " + noun));
        BEFORE.forEach(nouns -> forms.add(nouns + " " + name));
        int space = name.indexOf(' ');
        String direction = space < 0 ? null : DIRECTIONS.get(name.substring(0, space));
        if (direction != null) {
            forms.add(direction + name.substring(space));
        }
        return forms;
    }

    /** "Norvian" for "Norvia", "Far Eastern" for "Far East"; empty where English has no rule. */
    static Optional<String> adjective(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (name.length() > last.length() && DIRECTIONS.containsKey(last) && !last.endsWith("ern")) {
            return Optional.of(name + "ern");
        }
        if (name.endsWith("a")) {
            return Optional.of(name + "n");
        }
        return name.endsWith("pe") ? Optional.of(name + "an") : Optional.empty();
    }
}
