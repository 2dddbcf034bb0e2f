package dossier.recognise.link;

import dossier.model.ActorKind;
import dossier.model.How;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links what stands in the glossary word for word: the longest form at each place, unless a longer name that is nobody's swallows it
 * ("Norvia Today" is not Norvia) or it may mean two entries.
 */
final class DirectLinks {
    private final Glossary glossary;
    private final Set<String> words;
    private final Page page;
    private final Reading reading;

    private DirectLinks(Glossary glossary, Set<String> words, Page page) {
        this.glossary = glossary;
        this.words = words;
        this.page = page;
        this.reading = page.reading();
    }

    /** @param words the different words of the whole article, folded */
    static void find(Glossary glossary, Set<String> words, Page page) {
        new DirectLinks(glossary, words, page).find();
    }

    private void find() {
        for (int token = 0; token < reading.size(); ) {
            List<Trie.Match<Sense>> longest = longest(token);
            if (longest.isEmpty()) {
                token++;
                continue;
            }
            int until = longest.get(0).until();
            if (!isSwallowed(token, until)) {
                int from = token;
                chosen(senses(longest), from, until)
                        .filter(sense -> !Homonyms.isSomebodyElse(sense.actor(), words))
                        .ifPresent(sense -> page.link(from, until, sense.actor(), how(sense, from, until)));
            }
            token = until;
        }
    }

    private List<Trie.Match<Sense>> longest(int token) {
        List<Trie.Match<Sense>> longest = new ArrayList<>();
        glossary.actors().at(reading, token, match -> {
            if (!longest.isEmpty() && match.until() > longest.get(0).until()) {
                longest.clear();
            }
            longest.add(match);
        });
        return longest;
    }

    private static List<Sense> senses(List<Trie.Match<Sense>> matches) {
        return matches.stream().map(match -> match.form().entry()).toList();
    }

    /** A surname that stands alone is told apart from a name, so that pages can say by which rule it was linked. */
    private How how(Sense sense, int from, int until) {
        boolean alone = sense.how() == How.NAME && sense.isPerson() && until - from == 1 && !sense.own();
        String key = alone ? Trie.keyAt(reading, from) : null;
        return key != null
                        && glossary.persons(Spelling.surname(key)).stream()
                                .anyMatch(name -> sense.actor().equals(name.actor()))
                ? How.SURNAME
                : sense.how();
    }

    /** Whether a longer name stands over these tokens; not where it is a compound of names that are all known ("Tarn-Ostrana"). */
    private boolean isSwallowed(int from, int until) {
        Page.Name name = page.nameAt(from);
        if (name == null || start(name) >= from && name.until() <= until || name.until() < until) {
            return false;
        }
        return !isCompound(name);
    }

    /** The first token of a name but for its article. */
    private int start(Page.Name name) {
        return reading.is(name.from(), "the") ? name.from() + 1 : name.from();
    }

    private boolean isCompound(Page.Name name) {
        int part = name.from();
        for (int token = name.from(); token <= name.until(); token++) {
            if (token == name.until() || reading.is(token, "-")) {
                if (token == part
                        || glossary.actors().exactly(reading, part, token).isEmpty()) {
                    return false;
                }
                part = token + 1;
            }
        }
        return true;
    }

    private Optional<Sense> chosen(List<Sense> senses, int from, int until) {
        boolean metonym = senses.stream().anyMatch(sense -> sense.how() == How.METONYM);
        if (metonym) {
            boolean town = Towns.isTown(reading, from, until);
            return best(senses.stream()
                    .filter(sense -> town == (sense.how() != How.METONYM)
                            || !town && sense.actor().kind() != ActorKind.PLACE)
                    .toList());
        }
        return best(senses);
    }

    /** The one actor that is meant; empty where two have equal claims. */
    private static Optional<Sense> best(List<Sense> senses) {
        @Nullable Sense best = null;
        boolean tied = false;
        for (Sense sense : senses) {
            if (best == null || sense.rank() > best.rank()) {
                best = sense;
                tied = false;
            } else if (sense.rank() == best.rank() && !sense.actor().equals(best.actor())) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }
}
