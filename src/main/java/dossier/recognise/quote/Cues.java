package dossier.recognise.quote;

import dossier.recognise.text.Reading;
import dossier.recognise.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which a language says that somebody says something, and its words of grammar, from tables. */
final class Cues {
    /** Those of a language without a table. */
    static final Cues NONE = new Cues("/none/");

    private final WordTable table;
    private final Map<String, Set<String>> grammar = new HashMap<>();

    private Cues(String folder) {
        this.table = WordTable.of(folder + "cues.tsv");
        for (WordTable.Entry entry : WordTable.entries(folder + "grammar.tsv")) {
            grammar.put(entry.words(), Set.copyOf(entry.list(1)));
        }
    }

    /** @param language BCP 47 */
    static Cues of(String language) {
        return new Cues("/dossier/recognise/quote/" + language + "/");
    }

    /** Whether a folded word is of a kind that the table of grammar names. */
    boolean is(String kind, String word) {
        return grammar.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The cue whose words begin at a token. */
    @Nullable
    Cue at(Reading reading, int token) {
        WordTable.Hit hit = table.at(reading, token);
        return hit == null ? null : new Cue(hit.start(), hit.end(), hit.entry().column(2), isBare(hit, reading));
    }

    /** Whether the verb stands in its plain form, as the entry names it first: "campaign", not "campaigned". */
    private static boolean isBare(WordTable.Hit hit, Reading reading) {
        String word = reading.folded(hit.start());
        return hit.entry().words().startsWith(word)
                && !Character.isLetter((hit.entry().words() + " ").charAt(word.length()));
    }

    /** Whether a cue of one of these classes begins at a token. */
    boolean has(Reading reading, int token, String... kinds) {
        Cue cue = at(reading, token);
        return cue != null && cue.isOf(kinds);
    }

    /**
     * @param start its first token
     * @param end the token after its last
     * @param kind the class that the table gives it
     * @param bare whether the verb stands in its plain form, which may be a noun's
     */
    record Cue(int start, int end, String kind, boolean bare) {
        boolean isOf(String... kinds) {
            return Set.of(kinds).contains(kind);
        }
    }
}
