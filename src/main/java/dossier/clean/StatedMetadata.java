package dossier.clean;

import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Rights;
import dossier.model.Stated;
import dossier.model.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor states of an article, as metadata. It wins over whatever the capture says. */
final class StatedMetadata {
    private static final String WHERE = "stated";

    private StatedMetadata() {}

    static Metadata of(Statements stated) {
        List<Found<Person>> authors = stated.authors().stream()
                .map(author -> new Found<>(author.value(), WHERE))
                .toList();
        List<Found<String>> tags = stated.tags().stream()
                .map(tag -> new Found<>(tag.value(), WHERE))
                .toList();
        return new Metadata(
                found(stated.label()),
                found(stated.title()),
                authors,
                found(stated.source()),
                found(stated.url()),
                found(stated.published()),
                found(stated.updated()),
                found(stated.captured()),
                found(stated.added()),
                found(stated.language()),
                found(stated.translatedFrom()),
                found(stated.reprintOf()),
                found(stated.versionOf()),
                found(stated.summary()),
                null,
                tags,
                null,
                stated.rights() == null ? Rights.FULL : stated.rights().value(),
                stated.draft());
    }

    private static <T> @Nullable Found<T> found(@Nullable Stated<T> stated) {
        return stated == null ? null : new Found<>(stated.value(), WHERE);
    }
}
