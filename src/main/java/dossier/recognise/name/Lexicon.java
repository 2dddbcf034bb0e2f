package dossier.recognise.name;

import dossier.model.ActorKind;
import dossier.model.Folding;
import dossier.recognise.text.WordLists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that recognition of names goes by; all lists are read once. Every word asked about must be folded. */
final class Lexicon {
    private static final int LONGEST_ENDING = 5;
    private static final String FOLDER = "/dossier/recognise/name/en/";

    private final Map<Words, Set<String>> lists = new EnumMap<>(Words.class);
    private final Set<String> given = new HashSet<>();
    private final Set<String> common = WordLists.words(FOLDER + "common.tsv");
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> surnames;
    private final Set<String> surnameEndings;
    private final Map<String, ActorKind> known = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    /** What a common noun makes of the name that it heads; no kind: no actor (a war, a law). */
    record Head(@Nullable ActorKind kind) {}

    Lexicon() {
        Map<String, Set<String>> read = WordLists.lists(FOLDER + "words.tsv");
        for (Words list : Words.values()) {
            lists.put(list, read.getOrDefault(list.label(), Set.of()));
        }
        WordLists.lists(FOLDER + "given.tsv").values().forEach(given::addAll);
        WordLists.lists(FOLDER + "titles.tsv").forEach((kind, words) -> {
            if (!kind.equals("adjective")) {
                titles.addAll(words);
            }
        });
        WordLists.lists(FOLDER + "heads.tsv").forEach((kind, words) -> {
            Head head = new Head(kind.equals("none") ? null : ActorKind.of(kind).orElseThrow());
            words.forEach(word -> heads.put(word, head));
        });
        Map<String, Set<String>> names = WordLists.lists(FOLDER + "surnames.tsv");
        surnames = names.getOrDefault("known", Set.of());
        surnameEndings = names.getOrDefault("ending", Set.of());
        WordLists.lists(FOLDER + "places.tsv")
                .values()
                .forEach(places -> places.forEach(place -> known.put(place, ActorKind.PLACE)));
        WordLists.lists(FOLDER + "bodies.tsv")
                .forEach((kind, bodies) -> bodies.forEach(
                        body -> known.put(body, ActorKind.of(kind).orElseThrow())));
        list(Words.PEOPLE).forEach(people -> known.put(people, ActorKind.PEOPLE));
        WordLists.rows("/dossier/states.tsv").forEach(this::state);
        for (String name : known.keySet()) {
            for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
                beginnings.add(name.substring(0, space));
            }
        }
    }

    private void state(List<String> row) {
        each(row.get(4), capital -> known.put(capital, ActorKind.PLACE));
        each(row.get(3), demonym -> {
            known.put(demonym, ActorKind.PEOPLE);
            known.put(demonym + "s", ActorKind.PEOPLE);
        });
        each(row.get(2), name -> known.put(name, ActorKind.STATE));
        each(row.get(1), name -> known.put(name, ActorKind.STATE));
    }

    private static void each(String cell, Consumer<String> use) {
        if (!cell.isEmpty()) {
            for (String name : cell.split("; ")) {
                use.accept(Folding.fold(name));
            }
        }
    }

    private Set<String> list(Words list) {
        return lists.getOrDefault(list, Set.of());
    }

    boolean is(Words list, String word) {
        return list(list).contains(word);
    }

    boolean isFunction(String word) {
        return is(Words.FUNCTION, word);
    }

    /** A word that is written with a capital and is never an actor: weekdays, months, languages. */
    boolean isDropped(String word) {
        return is(Words.DROP, word);
    }

    boolean isGiven(String word) {
        return given.contains(word);
    }

    /** Whether an office, a rank or an honorific reads so. */
    boolean isTitle(String words) {
        return titles.contains(words);
    }

    Optional<Head> head(String word) {
        return Optional.ofNullable(heads.get(word));
    }

    /** Whether the word heads names of bodies of people. */
    boolean isInstitution(String word) {
        Head head = heads.get(word);
        return head != null && head.kind() != null && head.kind() != ActorKind.PLACE && head.kind() != ActorKind.PERSON;
    }

    boolean isPlaceHead(String word) {
        Head head = heads.get(word);
        return head != null && head.kind() == ActorKind.PLACE;
    }

    /** Whether names of several words that are known begin so. */
    boolean beginsKnown(String words) {
        return beginnings.contains(words);
    }

    /** The kind of a state, a place, a people or a body of this name. */
    @Nullable
    ActorKind known(String name) {
        return known.get(name);
    }

    /** Whether the word is a surname by its ending or by its fame. */
    boolean isSurname(String word) {
        if (surnames.contains(word)) {
            return true;
        }
        for (int length = 3; length <= 6 && length + 2 < word.length(); length++) {
            if (surnameEndings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return endsIn(word, "ov")
                || endsIn(word, "ova")
                || endsIn(word, "ev")
                || endsIn(word, "eva")
                || endsIn(word, "sky")
                || endsIn(word, "ski");
    }

    private static boolean endsIn(String word, String ending) {
        return word.length() > ending.length() + 2 && word.endsWith(ending);
    }

    /** Whether the word, or what it is an inflection of, is a common word of English. */
    boolean isCommon(String word) {
        if (common.contains(word) || isFunction(word)) {
            return true;
        }
        int length = word.length();
        if (length < 5) {
            return length == 4 && word.endsWith("s") && common.contains(word.substring(0, 3));
        }
        if (word.endsWith("s")) {
            return common.contains(word.substring(0, length - 1))
                    || word.endsWith("es") && common.contains(word.substring(0, length - 2))
                    || word.endsWith("ies") && common.contains(word.substring(0, length - 3) + "y");
        }
        if (word.endsWith("ed")) {
            return isStem(word, 2)
                    || common.contains(word.substring(0, length - 1))
                    || word.endsWith("ied") && isStem(word, 3, "y");
        }
        if (word.endsWith("ing")) {
            return isStem(word, 3) || isStem(word, 3, "e");
        }
        if (word.endsWith("ly")) {
            return isStem(word, 2) || word.endsWith("ily") && isStem(word, 3, "y") || isStem(word, 1, "e");
        }
        if (word.endsWith("er") || word.endsWith("est")) {
            int cut = word.endsWith("er") ? 2 : 3;
            return isStem(word, cut) || isStem(word, cut, "e") || isStem(word, cut, "y");
        }
        return word.startsWith("un") && common.contains(word.substring(2))
                || word.startsWith("non") && common.contains(word.substring(3))
                || word.endsWith("ness") && isStem(word, 4);
    }

    /** Whether a word ends as words do that are made of others, and names do not: "friction", "countless", "running". */
    boolean isDerived(String word) {
        for (int length = 2; length <= LONGEST_ENDING && length + 2 < word.length(); length++) {
            if (is(Words.ENDING, word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a common word stays when an ending is cut off, a doubled consonant counting once. */
    private boolean isStem(String word, int cut) {
        String stem = word.substring(0, word.length() - cut);
        int last = stem.length() - 1;
        return common.contains(stem)
                || last > 2 && stem.charAt(last) == stem.charAt(last - 1) && common.contains(stem.substring(0, last));
    }

    private boolean isStem(String word, int cut, String instead) {
        return common.contains(word.substring(0, word.length() - cut) + instead);
    }
}
