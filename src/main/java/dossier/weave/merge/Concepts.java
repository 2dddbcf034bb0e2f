package dossier.weave.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which event concepts may be one event in different words: those that share a family in `concepts.tsv`. */
final class Concepts {
    private static final Set<String> ONE_DOER =
            Set.of("fighting", "strike", "killing", "control", "closure", "custody");

    private final Map<String, Set<String>> families = new HashMap<>();
    private final Set<String> lasting = new HashSet<>();

    Concepts() {
        for (String line : lines("concepts.tsv")) {
            String[] cells = line.split("\t");
            families.put(cells[0], Set.of(cells[1].split(" ")));
            if (cells.length > 2 && cells[2].equals("lasting")) {
                lasting.add(cells[0]);
            }
        }
    }

    /** 1: the same; 0.6: akin; 0.3: one of the two is unknown; 0: different. */
    double agreement(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0.3;
        }
        if (one.equals(other)) {
            return 1;
        }
        Set<String> families = families(other);
        return families(one).stream().anyMatch(families::contains) ? 0.6 : 0;
    }

    Set<String> families(String concept) {
        return families.getOrDefault(concept, Set.of(concept));
    }

    /** Whether events of this concept go on for a while and can have parts. */
    boolean isLasting(String concept) {
        return lasting.contains(concept);
    }

    /** Whether such an event is one side's deed, so that another doer is a contradiction. */
    boolean hasOneDoer(String concept) {
        return families(concept).stream().anyMatch(ONE_DOER::contains);
    }

    /** Whether such an event is something that somebody said. */
    boolean isSaying(String concept) {
        return families(concept).contains("words");
    }

    /** The lines of a table beside this class, without comments and blank ones. */
    static List<String> lines(String table) {
        try (InputStream in = Concepts.class.getResourceAsStream(table)) {
            return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
