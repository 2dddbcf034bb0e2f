package dossier.clean.about;

import dossier.model.Found;
import dossier.model.When;
import java.util.List;

/** When the page was saved, where the program that saved it wrote that down. */
final class Captures {
    static final List<MetadataFinder<When>> ALL = List.of(sight ->
            sight.any("comment", "saved").flatMap(Dates::read).map(day -> new Found<>(When.day(day), "capture")));

    private Captures() {}
}
