package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** A quotation whose source is nobody in particular: "one lawmaker", "a senior official". */
final class UnnamedSpeaker implements NoteRule {
    private static final String LIST = "unnamed";
    private static final String WHY =
            "The speaker is not named, so a reader cannot weigh who speaks or why. Does the text say what keeps the"
                    + " name back?";

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Span> named = new ArrayList<>();
        scene.linked().names().forEach(name -> named.add(name.at()));
        scene.linked().mentions().stream()
                .filter(Mention.OfActor.class::isInstance)
                .forEach(actor -> named.add(actor.at()));
        Spans names = new Spans(named);
        Spans unnamed = new Spans(scene.words(LIST).stream().map(Mention::at).toList());
        List<Proposal> proposals = new ArrayList<>();
        for (Voice voice : scene.voices()) {
            Span source = voice.quotation().source();
            boolean direct = voice.quotation().direct()
                    || scene.isQuoted(voice.quotation().at());
            if (source != null && direct && unnamed.overlaps(source) && !names.overlaps(source)) {
                String key = scene.text(source);
                proposals.add(new Proposal("unnamed-speaker", "anonymous-quotation", Call.ASK, source, key, WHY, null));
            }
        }
        return proposals;
    }
}
