package dossier.recognise.telling;

import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Found;
import dossier.model.Mention;
import dossier.model.Precision;
import dossier.model.When;
import dossier.recognise.telling.Trigger.Form;
import dossier.recognise.text.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates what has no date of its own, roughly: a sentence in the past goes on from the dated one before it in its paragraph; what an
 * article's first paragraphs tell in the present or the perfect is news of its day.
 */
final class TimeContext {
    private static final int SENTENCES = 3;
    /** A story does not go on from a year. */
    private static final long MOST_DAYS = 100;

    private static final int FIRST_PARAGRAPHS = 3;

    private final Reading reading;
    private final Grammar grammar;
    private final List<Body.Block> blocks;
    private final @Nullable When published;
    private int block;
    private int paragraph;
    private int datedBlock = -1;
    private int datedSentence = -1;
    private @Nullable When dated;

    TimeContext(Article.Clean clean, Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        this.blocks = clean.body().blocks().stream()
                .filter(one -> one.kind().isLeaf())
                .toList();
        Found<When> found = clean.metadata().published();
        this.published = found == null || found.value().precision() != Precision.DAY ? null : found.value();
    }

    /** The date of an occasion: its own, or one that follows from where it stands; null for none. Ask in the order of the text. */
    @Nullable
    When date(Occasion occasion, int sentence) {
        int start = reading.start(occasion.from());
        while (block + 1 < blocks.size() && blocks.get(block).span().end() <= start) {
            paragraph += blocks.get(block).kind() == Body.Kind.PARAGRAPH ? 1 : 0;
            block++;
        }
        Mention.OfDate date = occasion.date();
        if (date != null) {
            if (!occasion.nominal() && date.when() != null && date.when().days() <= MOST_DAYS) {
                dated = date.when();
                datedBlock = block;
                datedSentence = sentence;
            }
            return date.when();
        }
        if (!isProse() || occasion.nominal()) {
            return null;
        }
        if (isPast(occasion) && datedBlock == block && sentence - datedSentence <= SENTENCES) {
            return dated == null ? null : dated.roughly();
        }
        return published != null && paragraph < FIRST_PARAGRAPHS && isNews(occasion.trigger())
                ? published.roughly()
                : null;
    }

    private boolean isProse() {
        return blocks.isEmpty() || blocks.get(block).kind() == Body.Kind.PARAGRAPH;
    }

    private boolean isPast(Occasion occasion) {
        Trigger trigger = occasion.trigger();
        if (trigger.isNoun()) {
            for (int token = trigger.end(); token < occasion.until(); token++) {
                if (reading.is(token, "was") || reading.is(token, "were")) {
                    return true;
                }
            }
            return false;
        }
        return trigger.form() == Form.PAST
                && !isBehind(trigger, "have")
                && !isBehind(trigger, "modal")
                && !isBehind(trigger, "will");
    }

    private boolean isNews(Trigger trigger) {
        return trigger.form() == Form.THIRD
                || (trigger.form() == Form.PAST || trigger.form() == Form.PARTICIPLE) && isBehind(trigger, "have")
                || trigger.form() == Form.ING && isBehind(trigger, "be");
    }

    private boolean isBehind(Trigger trigger, String kind) {
        for (int token = trigger.start() - 1; token >= 0 && token >= trigger.start() - 3; token--) {
            if (grammar.is(reading, token, kind)) {
                return true;
            }
        }
        return false;
    }
}
