package dossier.recognise.link;

import dossier.recognise.text.WordLists;
import java.util.Map;
import java.util.Set;

/** The lists of words that linking goes by. */
final class Words {
    private static final Map<String, Set<String>> LISTS = WordLists.lists("/dossier/recognise/link/en/words.tsv");

    /** Common nouns that end names and are often written small there. */
    static final Set<String> HEADS = list("head");
    /** Function words that an acronym may look like. */
    static final Set<String> SMALL = list("small");
    /** Words before a capital that is meant as a town. */
    static final Set<String> BEFORE_A_TOWN = list("before-town");
    /** Verbs and nouns of going, after which "to" and "from" lead to a town. */
    static final Set<String> GOING = list("going");
    /** Words behind a capital that is meant as a town. */
    static final Set<String> BEHIND_A_TOWN = list("behind-town");
    /** What stands before a comma and the town where it is. */
    static final Set<String> STANDS_IN_A_TOWN = list("stands-in-town");

    /** What parts an office from whose it is and since when. */
    static final Set<String> BEHIND_AN_OFFICE = list("behind-office");

    static final Set<String> PARTICLES = list("particle");
    static final Set<String> SUFFIXES = list("suffix");
    static final Set<String> HIS_HONORIFICS = list("his-honorific");
    static final Set<String> HER_HONORIFICS = list("her-honorific");
    static final Set<String> SPEECH = list("speech");

    private Words() {}

    private static Set<String> list(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new AssertionError("no list " + name);
        }
        return words;
    }
}
