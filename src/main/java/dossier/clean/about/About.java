package dossier.clean.about;

import dossier.clean.page.Page;
import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an article is: each value in the first of several places that has it. */
public final class About {
    private About() {}

    /**
     * What the page tells; what an editor states goes before it.
     *
     * @param body for each line of the page whether it belongs to the article
     */
    public static Metadata of(Page page, boolean[] body, Metadata stated) {
        Sight sight = new Sight(page, body);
        List<Found<Person>> authors = stated.authors().isEmpty() ? Authors.find(sight) : stated.authors();
        return new Metadata(
                stated.label(),
                or(stated.title(), Titles.ALL, sight),
                authors,
                or(stated.outlet(), Outlets.ALL, sight),
                or(stated.url(), Addresses.ALL, sight),
                or(stated.published(), Dates.PUBLISHED, sight),
                updated(stated, sight),
                or(stated.captured(), Captures.ALL, sight),
                stated.added(),
                or(stated.language(), Languages.ALL, sight),
                or(stated.translatedFrom(), Descent.TRANSLATED, sight),
                or(stated.reprintOf(), Descent.REPRINT, sight),
                stated.versionOf(),
                stated.summary(),
                or(stated.section(), Topics.SECTION, sight),
                stated.tags().isEmpty() ? Topics.tags(sight) : stated.tags(),
                or(stated.licence(), Descent.LICENCE, sight),
                stated.rights(),
                stated.draft());
    }

    /** A change on the day of publication is none. */
    private static @Nullable Found<When> updated(Metadata stated, Sight sight) {
        return or(stated.updated(), Dates.UPDATED, sight);
    }

    private static <T> @Nullable Found<T> or(@Nullable Found<T> stated, List<MetadataFinder<T>> finders, Sight sight) {
        return stated != null ? stated : MetadataFinder.first(finders, sight).orElse(null);
    }
}
