package dossier.recognise.quote;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Place;
import dossier.model.Span;
import dossier.model.Voice;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who speaks in each quotation. */
public final class Speakers {
    private static final Set<String> SINGULAR = Set.of("he", "she");

    /**
     * @param links the actors of the text, by span
     * @return one voice per quotation of the text and the title, in their order
     */
    public List<Voice> resolve(Article.Read read, List<Mention> links, Reading title, Reading text) {
        List<Voice> voices = new ArrayList<>();
        Voice last = null;
        for (Mention mention : read.mentions()) {
            if (mention instanceof Mention.Quotation quotation) {
                Reading reading = quotation.at().in() == Place.TEXT ? text : title;
                Voice voice = voice(quotation, reading, links, last);
                voices.add(voice);
                last = voice.speaker() == null ? last : voice;
            }
        }
        return voices;
    }

    private static Voice voice(
            Mention.Quotation quotation, Reading reading, List<Mention> links, @Nullable Voice last) {
        Span source = quotation.source();
        if (source == null) {
            return new Voice(quotation, null, null);
        }
        int first = reading.tokenAt(source.start());
        int end = reading.tokenAt(source.end());
        if (SINGULAR.contains(reading.folded(first)) && end - first == 1) {
            boolean near = last != null
                    && last.quotation().at().in() == source.in()
                    && reading.sentence(first)
                                    - reading.sentence(reading.tokenAt(
                                            last.quotation().at().end() - 1))
                            <= 1;
            return near ? new Voice(quotation, last.speaker(), last.actor()) : new Voice(quotation, null, null);
        }
        int name = end;
        for (int token = first; token < end; token++) {
            if (token > first && !reading.isWord(token) && reading.is(token, ",")) {
                name = token;
                break;
            }
        }
        boolean named = false;
        for (int token = first; token < name; token++) {
            named |= reading.isCapitalised(token)
                    && (token > first || !reading.startsSentence(token) || name - first > 1);
        }
        String speaker = named ? reading.words(reading.span(first, name)) : null;
        return new Voice(quotation, speaker, actor(source, links));
    }

    private static @Nullable ActorId actor(Span source, List<Mention> links) {
        ActorId found = null;
        for (Mention link : links) {
            if (link instanceof Mention.OfActor actor && source.contains(actor.at())) {
                found = actor.actor();
            }
        }
        return found;
    }
}
