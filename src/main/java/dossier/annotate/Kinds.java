package dossier.annotate;

import dossier.model.Call;
import java.util.Map;

/** The calls of the kinds that the field knows; a kind that it does not is an editor's own, and asks to be heard. */
final class Kinds {
    private static final Map<String, Call> CALLS = Map.ofEntries(
            Map.entry("factual-slip", Call.CHECK),
            Map.entry("contested-number", Call.CHECK),
            Map.entry("attribution-slip", Call.CHECK),
            Map.entry("metonym", Call.CHECK),
            Map.entry("internal-contradiction", Call.CHECK),
            Map.entry("unattributed-claim", Call.ASK),
            Map.entry("vague-attribution", Call.ASK),
            Map.entry("anonymous-quotation", Call.ASK),
            Map.entry("presupposition", Call.ASK),
            Map.entry("false-dilemma", Call.ASK),
            Map.entry("causal-oversimplification", Call.ASK),
            Map.entry("motive-attribution", Call.ASK),
            Map.entry("speculation-as-fact", Call.ASK),
            Map.entry("source-interest", Call.ASK),
            Map.entry("provenance", Call.ASK),
            Map.entry("translation-artefact", Call.ASK),
            Map.entry("reporter-gloss", Call.ASK),
            Map.entry("omission", Call.ASK));

    private Kinds() {}

    static Call call(String kind) {
        return CALLS.getOrDefault(kind, Call.HEAR);
    }
}
