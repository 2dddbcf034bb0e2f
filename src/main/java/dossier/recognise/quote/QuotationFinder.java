package dossier.recognise.quote;

import dossier.model.Found;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations, direct and reported, with cue and source. One that its speaker's name interrupts ("“Yes,” she said. “No.”") is one
 * quotation, and so is what goes on behind it; where much stands between, the second has the source of the first and no cue. What
 * stands between quotation marks is a mention of the list `quoted` besides, of the entry `within` where it belongs to a quotation.
 */
public final class QuotationFinder implements Finder {
    /** The list of what stands between quotation marks. */
    public static final String QUOTED = "quoted";

    /** The entry of those that belong to what somebody is said to say. */
    private static final String WITHIN = "within";

    private static final int LONGEST_INTERRUPTION = 30;

    /** Languages whose cues are listed; a text in another has quotation marks alone, one of which nothing is known is read as English. */
    private static final List<String> LANGUAGES = List.of("en");

    private static final String UNKNOWN = "en";

    private final Map<String, Cues> languages = new TreeMap<>();

    public QuotationFinder() {
        LANGUAGES.forEach(language -> languages.put(language, Cues.of(language)));
    }

    @Override
    public List<Mention> find(Reading reading, Context context) {
        Found<String> stated = context.metadata().language();
        String language = stated == null ? UNKNOWN : stated.value().split("-")[0];
        return find(reading, languages.getOrDefault(language, Cues.NONE));
    }

    private static List<Mention> find(Reading reading, Cues cues) {
        List<QuoteMarks.Range> ranges = QuoteMarks.of(reading.text());
        List<Mention> quoted = new ArrayList<>();
        List<Mention.Quotation> found = new ArrayList<>();
        Span speaking = null;
        for (Stretch stretch : Stretch.of(reading, ranges, cues)) {
            List<Sayings.Saying> sayings = Sayings.of(stretch, cues);
            boolean alone = sayings.isEmpty() && stretch.goesOnSaying();
            int before = found.size();
            for (Sayings.Saying saying : sayings) {
                add(found, saying, reading);
            }
            List<Mention.Quotation> here = List.copyOf(found.subList(before, found.size()));
            for (QuoteMarks.Range range : stretch.quotes()) {
                Span at = new Span(reading.in(), range.start(), range.end());
                boolean within =
                        here.stream().anyMatch(quotation -> quotation.at().overlaps(at));
                if (!within && speaking != null && alone) {
                    goOn(found, at, speaking, reading);
                    within = true;
                }
                quoted.add(new Mention.OfWord(at, QUOTED, within ? WITHIN : ""));
            }
            speaking = alone ? speaking : speaker(sayings);
        }
        quoted.addAll(found);
        quoted.sort(Comparator.comparing(Mention::at));
        return quoted;
    }

    private static void add(List<Mention.Quotation> found, Sayings.Saying saying, Reading reading) {
        int before = found.size();
        for (Contents.Said words : saying.said()) {
            Mention.Quotation next = new Mention.Quotation(words.at(), words.direct(), saying.cue(), saying.source());
            if (found.size() == before || !extend(found, words.at(), words.direct(), reading)) {
                found.add(next);
            }
        }
    }

    private static void goOn(List<Mention.Quotation> found, Span at, Span speaking, Reading reading) {
        Mention.Quotation last = found.get(found.size() - 1);
        if (!speaking.equals(last.source()) || !extend(found, at, true, reading)) {
            found.add(new Mention.Quotation(at, true, null, speaking));
        }
    }

    /** Lets the last quotation reach over what interrupts it; false where that is too much or one of the two is reported. */
    private static boolean extend(List<Mention.Quotation> found, Span at, boolean direct, Reading reading) {
        Mention.Quotation last = found.get(found.size() - 1);
        int between = reading.tokenAt(at.start()) - reading.tokenAt(last.at().end());
        if (!last.direct() || !direct || between < 0 || between > LONGEST_INTERRUPTION) {
            return false;
        }
        Span all = new Span(at.in(), last.at().start(), at.end());
        found.set(found.size() - 1, new Mention.Quotation(all, true, last.cue(), last.source()));
        return true;
    }

    /** Who has the word at the end of a stretch: the source of its last saying; null where it has none. */
    private static @Nullable Span speaker(List<Sayings.Saying> sayings) {
        Span speaker = null;
        for (Sayings.Saying saying : sayings) {
            speaker = saying.source() != null ? saying.source() : speaker;
        }
        return speaker;
    }
}
