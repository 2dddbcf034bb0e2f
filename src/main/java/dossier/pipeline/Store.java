package dossier.pipeline;

import dossier.model.ArticleId;
import dossier.model.Digest;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Problem;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a build keeps for the next, read whole.
 *
 * @param program which program wrote it: another believes none of it
 * @param keys the entries of the reference as recognition used them
 * @param articles by id
 * @param pages by path
 */
record Store(
        String program,
        SortedMap<String, EntryKey> keys,
        SortedMap<ArticleId, KeptArticle> articles,
        SortedMap<String, KeptPage> pages) {

    static Store empty(String program) {
        return new Store(program, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** @param words folded; empty: the entry matters to every article */
    record EntryKey(String digest, SortedSet<String> words) {}

    /** A file as it was when it was read. */
    record Stamp(String path, long size, Instant modified, Digest digest) {}

    /**
     * @param shown the path as its problems print it
     * @param gist null where the article is not published
     * @param evidence what its notes quote of other articles
     */
    record KeptArticle(
            String shown,
            Stamp capture,
            @Nullable Stamp sidecar,
            @Nullable Gist gist,
            List<Problem> problems,
            List<NoteEvidence> evidence) {}

    /** @param note its id */
    record NoteEvidence(String note, Evidence.Quoted quoted) {}

    /** @param key digest of everything that the page shows */
    record KeptPage(Digest key, Digest bytes, List<String> links, List<String> ids) {}
}
