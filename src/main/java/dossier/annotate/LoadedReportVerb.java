package dossier.annotate;

import dossier.model.Call;
import dossier.model.Mention;
import dossier.model.Span;
import dossier.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A cue verb that judges what it reports; a phrase ("cut him off") needs no clause behind it. Where another speaker's words are reported with "said", the note says so. */
final class LoadedReportVerb implements NoteRule {
    private static final String LIST = "report-verb";

    private final Lexicon lexicon = Lexicon.of(LIST);

    @Override
    public List<Proposal> propose(Scene scene) {
        List<Span> cues = scene.voices().stream()
                .map(Voice::quotation)
                .map(Mention.Quotation::cue)
                .filter(Objects::nonNull)
                .toList();
        Spans reporting = new Spans(cues);
        boolean plainBeside = cues.stream().map(scene::text).anyMatch(cue -> cue.equals("said") || cue.equals("says"));
        List<Proposal> proposals = new ArrayList<>();
        for (Mention.OfWord verb : scene.words(LIST)) {
            boolean phrase = verb.entry().indexOf(' ') > 0;
            boolean reports = phrase || reporting.overlaps(verb.at()) || scene.isTitle(verb.at());
            if (scene.isQuoted(verb.at()) || !reports) {
                continue;
            }
            String why = lexicon.why(verb.entry())
                    + (plainBeside ? " Others in this text simply \"said\" what they said." : "");
            proposals.add(new Proposal(
                    LIST,
                    "loaded-report-verb",
                    Call.HEAR,
                    verb.at(),
                    verb.entry(),
                    why,
                    lexicon.instead(verb.entry())));
        }
        return proposals;
    }
}
