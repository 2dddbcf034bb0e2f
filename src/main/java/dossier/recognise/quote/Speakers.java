package dossier.recognise.quote;

import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Place;
import dossier.model.Span;
import dossier.model.Voice;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says who speaks in each quotation: by the name in its source, or where a pronoun leaves no doubt, the speaker just before. */
public final class Speakers {
    private static final Set<String> SINGULAR = Set.of("he", "she");
    /** How many sentences back a pronoun's speaker may have spoken. */
    private static final int NEAR = 1;

    /**
     * @param links the actors of the text, by span
     * @return one voice per quotation of the text and the title, in their order
     */
    public List<Voice> resolve(Article.Read read, List<Mention> links, Reading title, Reading text) {
        TreeMap<Span, Mention> named = new TreeMap<>();
        read.mentions().stream().filter(Mention.OfName.class::isInstance).forEach(name -> named.put(name.at(), name));
        links.stream().filter(Mention.OfActor.class::isInstance).forEach(link -> named.put(link.at(), link));
        List<Voice> voices = new ArrayList<>();
        Voice last = null;
        for (Mention mention : read.mentions()) {
            if (mention instanceof Mention.Quotation quotation) {
                Reading reading = quotation.at().in() == Place.TEXT ? text : title;
                Voice voice = voice(quotation, reading, named, last);
                voices.add(voice);
                last = voice.speaker() == null ? last : voice;
            }
        }
        return voices;
    }

    private static Voice voice(
            Mention.Quotation quotation, Reading reading, TreeMap<Span, Mention> named, @Nullable Voice last) {
        Span source = quotation.source();
        if (source == null) {
            return new Voice(quotation, null, null);
        }
        int first = reading.tokenAt(source.start());
        int end = head(reading, first, reading.tokenAt(source.end()));
        Span head = reading.span(first, end);
        Mention mention = lastWithin(named, head);
        ActorId actor = mention instanceof Mention.OfActor linked ? linked.actor() : null;
        if (SINGULAR.contains(reading.folded(first)) && end - first == 1) {
            boolean near = last != null && isNear(last, quotation, reading, first);
            return near && last != null
                    ? new Voice(quotation, last.speaker(), actor == null ? last.actor() : actor)
                    : new Voice(quotation, null, actor);
        }
        boolean person = mention instanceof Mention.OfName name && name.kind() == ActorKind.PERSON;
        String words = reading.words(person ? new Span(head.in(), mention.at().start(), head.end()) : head);
        return new Voice(quotation, mention != null || isNamed(reading, first, end) ? words : null, actor);
    }

    /** The token after the name itself: what is said of it stands behind a comma or a bracket. */
    private static int head(Reading reading, int first, int end) {
        for (int token = first + 1; token < end; token++) {
            if (reading.is(token, ",") || reading.is(token, "(")) {
                return token;
            }
        }
        return end;
    }

    private static boolean isNear(Voice last, Mention.Quotation quotation, Reading reading, int token) {
        Span before = last.quotation().at();
        if (before.in() != quotation.at().in()) {
            return false;
        }
        int end = Math.min(reading.size() - 1, reading.tokenAt(Math.max(0, before.end() - 1)));
        return Math.abs(reading.sentence(token) - reading.sentence(end)) <= NEAR;
    }

    /** Whether a word of the source has a capital for another reason than that it begins the sentence. */
    private static boolean isNamed(Reading reading, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean begins = reading.startsSentence(token) || token == first && reading.is(token, "the");
            if (reading.isCapitalised(token) && !begins && !SINGULAR.contains(reading.folded(token))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention lastWithin(TreeMap<Span, Mention> named, Span head) {
        Map.Entry<Span, Mention> entry = named.floorEntry(new Span(head.in(), head.end(), head.end()));
        return entry != null && head.contains(entry.getKey()) ? entry.getValue() : null;
    }
}
