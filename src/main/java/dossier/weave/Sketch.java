package dossier.weave;

import dossier.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sketches of texts, from which shared passages are told without the texts: hashes of all runs of eight words, of which those
 * divisible by eight are kept (Manber 1994, "Finding similar files in a large file system"; Broder 1997, "On the resemblance and
 * containment of documents", section 4), so that the share of kept hashes estimates the share of common runs.
 */
final class Sketch {
    private static final int RUN = 8;
    private static final long KEEP = 8;
    /** An article of 30,000 words has about 3,750; what is longer is known by its beginning. */
    private static final int MOST = 4_000;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Sketch() {}

    /**
     * @param count how many words a text has
     * @param sketch sorted, each once
     */
    record Words(int count, List<Long> sketch) {}

    static Words words(String text) {
        String folded = Folding.fold(text);
        List<Long> hashes = new ArrayList<>();
        long hash = 0;
        boolean inside = false;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                hash = (inside ? hash : 1) * 31 + folded.charAt(i);
                inside = true;
            } else if (inside) {
                hashes.add(hash);
                inside = false;
            }
        }
        SortedSet<Long> kept = new TreeSet<>();
        for (int i = 0; i + RUN <= hashes.size() && kept.size() < MOST; i++) {
            long run = mixed(hashes.subList(i, i + RUN));
            if (Long.remainderUnsigned(run, KEEP) == 0) {
                kept.add(run);
            }
        }
        return new Words(hashes.size(), List.copyOf(kept));
    }

    /** Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators": the finaliser of SplitMix64. */
    private static long mixed(List<Long> words) {
        long mixed = 0;
        for (long word : words) {
            mixed = mixed * FACTOR + word;
        }
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
