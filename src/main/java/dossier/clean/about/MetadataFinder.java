package dossier.clean.about;

import dossier.model.Found;
import java.util.List;
import java.util.Optional;

/** One place where a value of the metadata may stand. */
interface MetadataFinder<T> {
    /** The value with where it comes from; empty where it is not there. */
    Optional<Found<T>> find(Sight sight);

    /** The value of the first that finds one. */
    static <T> Optional<Found<T>> first(List<MetadataFinder<T>> finders, Sight sight) {
        for (MetadataFinder<T> finder : finders) {
            Optional<Found<T>> found = finder.find(sight);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
