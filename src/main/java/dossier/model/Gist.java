package dossier.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What weaving and the lists need of an article, without its text: made once and kept.
 *
 * @param layers digest of all its layers: what its own page shows of itself
 * @param wordCount of the cleaned text
 * @param paragraphs start of each leaf block of the text, in order: paragraph n (from 1) is anchor `p` + n on its page
 * @param actors by actor id
 * @param names proposals, one per different surface, surest first
 * @param notes without their reasons, in the article's order
 * @param sketch hashes of its rarest shingles, sorted: equal ones tell of a shared passage
 */
public record Gist(
        ArticleId id,
        Digest layers,
        Capture capture,
        Metadata metadata,
        @Nullable SourceId source,
        Article.Verdict verdict,
        int wordCount,
        List<Integer> paragraphs,
        List<ActorUse> actors,
        List<NameUse> names,
        List<Telling> tellings,
        List<VoiceUse> voices,
        List<NoteUse> notes,
        List<TermUse> terms,
        List<Long> sketch,
        WordSet words) {
    public Gist {
        paragraphs = List.copyOf(paragraphs);
        actors = List.copyOf(actors);
        names = List.copyOf(names);
        tellings = List.copyOf(tellings);
        voices = List.copyOf(voices);
        notes = List.copyOf(notes);
        terms = List.copyOf(terms);
        sketch = List.copyOf(sketch);
    }

    /** Number (from 1) of the paragraph in which a span of the text begins; 0 for one of the title. */
    public int paragraph(Span span) {
        if (span.in() == Place.TITLE) {
            return 0;
        }
        int found = Collections.binarySearch(paragraphs, span.start());
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /** The same article with these notes, and the digest of what its page then shows. */
    public Gist withNotes(List<NoteUse> other, Digest shown) {
        return new Gist(
                id,
                shown,
                capture,
                metadata,
                source,
                verdict,
                wordCount,
                paragraphs,
                actors,
                names,
                tellings,
                voices,
                other,
                terms,
                sketch,
                words);
    }

    /** Where and how an article names an actor; spans in order. */
    public record ActorUse(ActorId actor, List<Use> uses) {
        public ActorUse {
            uses = List.copyOf(uses);
        }
    }

    /**
     * @param surface the words, on one line
     * @param sentence the sentence around it
     * @param quoted whether it stands in a direct quotation
     */
    public record Use(Span at, String surface, How how, Span sentence, boolean quoted) {}

    /** A name that no entry fits. */
    public record NameUse(String surface, ActorKind kind, double certainty, List<Span> at) {
        public NameUse {
            at = List.copyOf(at);
        }
    }

    /**
     * @param cue the cue word as it stands; empty where there is none
     * @param wordCount of what is said
     */
    public record VoiceUse(
            Span at,
            boolean direct,
            String cue,
            @Nullable String speaker,
            @Nullable ActorId actor,
            int wordCount) {}

    public record NoteUse(
            String id, String kind, Call call, @Nullable Span at, String surface, Origin origin, String rule) {}

    /** A contested term in the article; `quoted`: in a direct quotation, so a speaker's word. */
    public record TermUse(String concept, String word, Span at, boolean quoted) {}
}
