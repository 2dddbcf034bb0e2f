package dossier.recognise.name;

import dossier.model.Mention;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names by their capitals, without a model: words with capitals where none is due, or with evidence; joined to sequences; freed of
 * titles; with a guess at what each names. Names never overlap.
 */
public final class NameFinder implements Finder {
    private static final double WEAKEST = 0.3;
    private static final double STEP = 0.2;

    private final Lexicon lexicon = new Lexicon();

    @Override
    public List<Mention.OfName> find(Reading reading, Context context) {
        if (reading.size() == 0) {
            return List.of();
        }
        List<Unit> units = Units.of(lexicon, reading);
        Headlines headlines = new Headlines(lexicon, reading, units);
        Evidence evidence = reading == context.text() ? new Evidence(units, headlines) : evidence(context.text());
        boolean[] names = Candidates.of(lexicon, evidence, headlines, reading, units);
        List<Chunk> sequences = new Sequences(lexicon, reading, units, names).find();
        List<Chunk> chunks = Trimmer.trim(lexicon, evidence, units, sequences);
        List<Kinds.Kinded> kinds = Kinds.of(lexicon, reading, units, chunks);
        Map<String, Integer> seen = new HashMap<>();
        List<Mention.OfName> found = new ArrayList<>();
        for (Kinds.Kinded kinded : kinds) {
            seen.merge(words(reading, units, kinded.chunk()), 1, Integer::sum);
        }
        for (Kinds.Kinded kinded : kinds) {
            Chunk chunk = kinded.chunk();
            found.add(new Mention.OfName(
                    reading.span(
                            units.get(chunk.from()).from(),
                            units.get(chunk.until() - 1).until()),
                    kinded.kind(),
                    certainty(kinded, seen.get(words(reading, units, chunk)))));
        }
        return found;
    }

    private Evidence evidence(Reading text) {
        List<Unit> units = Units.of(lexicon, text);
        return new Evidence(units, new Headlines(lexicon, text, units));
    }

    private static double certainty(Kinds.Kinded kinded, int times) {
        double certainty = WEAKEST;
        certainty += kinded.chunk().size() > 1 ? STEP : 0;
        certainty += times > 1 ? STEP : 0;
        certainty += kinded.sure() ? STEP : 0;
        return certainty;
    }

    private static String words(Reading reading, List<Unit> units, Chunk chunk) {
        return reading.text()
                .substring(
                        reading.start(units.get(chunk.from()).from()),
                        reading.end(units.get(chunk.until() - 1).until() - 1));
    }
}
