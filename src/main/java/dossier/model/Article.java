package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article on its way through the build; each stage wraps the record of the stage before. */
public sealed interface Article {
    /** Loaded: lines and clues, nothing judged. */
    record Raw(Capture capture, List<Line> lines, List<Clue> clues) implements Article {
        public Raw {
            lines = List.copyOf(lines);
            clues = List.copyOf(clues);
        }
    }

    /**
     * Cleaned: the article and nothing else.
     *
     * @param verdict what the capture is
     */
    record Clean(Raw raw, Metadata metadata, Body body, List<Removal> removals, Verdict verdict) implements Article {
        public Clean {
            removals = List.copyOf(removals);
        }

        public ArticleId id() {
            return raw.capture().id();
        }

        /** The text or the title, as the span's place says. */
        public String text(Place in) {
            return in == Place.TEXT ? body.text() : metadata.titleText();
        }

        /** The words at a span. */
        public String words(Span span) {
            return span.of(text(span.in()));
        }
    }

    /** What sort of page a capture turned out to be. */
    enum Verdict {
        ARTICLE,
        /** No article was found with confidence; the best run of prose stands in its place. */
        DOUBTFUL,
        /** An index, an error page, a stub before a paywall, a cookie wall: no prose at all. */
        NO_ARTICLE
    }

    /**
     * All that does not depend on the reference.
     *
     * @param sentences of the text and of the title (place TITLE), in order; each lies within one block
     * @param mentions dates, names, quotations, figures and words of lists, by span
     */
    record Read(Clean clean, List<Span> sentences, List<Mention> mentions, WordSet words) implements Article {
        public Read {
            sentences = List.copyOf(sentences);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * All that does: its source, actors, contested terms, speakers, tellings.
     *
     * @param source null where the outlet has no entry
     * @param mentions actors and words of contested terms, by span; actors never overlap one another
     * @param names the names of `read` that were linked to nobody: proposals
     */
    record Linked(
            Read read,
            @Nullable SourceId source,
            List<Mention> mentions,
            List<Mention.OfName> names,
            List<Voice> voices,
            List<Telling> tellings)
            implements Article {
        public Linked {
            mentions = List.copyOf(mentions);
            names = List.copyOf(names);
            voices = List.copyOf(voices);
            tellings = List.copyOf(tellings);
        }

        public Clean clean() {
            return read.clean();
        }
    }

    /** With its notes, by place and span; those without a span first. */
    record Annotated(Linked linked, List<Note> notes) implements Article {
        public Annotated {
            notes = List.copyOf(notes);
        }

        public Clean clean() {
            return linked.clean();
        }

        public ArticleId id() {
            return clean().id();
        }
    }
}
