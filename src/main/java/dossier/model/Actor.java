package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param kindName the kind as the editor wrote it
 * @param metonyms places that stand for it ("Baku" for Azerbaijan's government)
 * @param sameAs addresses or ids elsewhere (Wikidata, VIAF)
 * @param notSameAs ids of entries, or names, that it is not to be confused with
 * @param builtIn whether the program brought it, not the dossier
 */
public record Actor(
        ActorId id,
        String name,
        ActorKind kind,
        String kindName,
        List<String> aliases,
        List<String> demonyms,
        List<String> metonyms,
        @Nullable String role,
        List<Affiliation> affiliations,
        List<String> sameAs,
        List<String> notSameAs,
        Body description,
        boolean builtIn,
        Position at) {
    public Actor {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        metonyms = List.copyOf(metonyms);
        affiliations = List.copyOf(affiliations);
        sameAs = List.copyOf(sameAs);
        notSameAs = List.copyOf(notSameAs);
    }

    /** @param to an actor's id, or a name where it has no entry */
    public record Affiliation(
            String to,
            @Nullable String as,
            @Nullable When from,
            @Nullable When until) {}
}
