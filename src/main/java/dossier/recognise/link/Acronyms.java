package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.How;
import dossier.recognise.text.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms that the article itself defines: "Tarn Harbour Authority (KHA)" or "KHA (Tarn Harbour Authority)". Whoever the long name or,
 * failing that, the acronym is linked to is meant by both, wherever they stand.
 */
final class Acronyms {
    private static final int LONGEST = 10;
    private final List<Page> pages;

    private final Glossary glossary;
    private final Map<String, Actor> acronyms = new HashMap<>();
    private final Map<String, Actor> longNames = new HashMap<>();
    private final Map<String, Boolean> nobodys = new HashMap<>();

    private Acronyms(Glossary glossary, List<Page> pages) {
        this.glossary = glossary;
        this.pages = pages;
    }

    static void find(Glossary glossary, List<Page> pages) {
        Acronyms found = new Acronyms(glossary, pages);
        pages.forEach(found::define);
        pages.forEach(found::apply);
    }

    private void define(Page page) {
        Reading reading = page.reading();
        for (int open = 1; open + 2 < reading.size(); open++) {
            if (!reading.is(open, "(")) {
                continue;
            }
            int acronym = reading.is(open + 1, "the") ? open + 2 : open + 1;
            if (isAcronym(reading, acronym) && !reading.isWord(acronym + 1)) {
                define(page, spanBefore(page, open), acronym);
            } else if (isAcronym(reading, open - 1)) {
                define(page, spanFrom(page, acronym), open - 1);
            }
        }
    }

    private static boolean isAcronym(Reading reading, int token) {
        return reading.isAllCapitals(token) && reading.end(token) - reading.start(token) <= LONGEST;
    }

    /** Tokens of a long name. */
    private record LongName(int from, int until, @Nullable Actor actor) {}

    private static @Nullable LongName spanBefore(Page page, int open) {
        int last = open - 1;
        while (last > 0 && !page.reading().isWord(last)) {
            last--;
        }
        return spanAt(page, last);
    }

    private static @Nullable LongName spanFrom(Page page, int first) {
        return spanAt(page, first);
    }

    private static @Nullable LongName spanAt(Page page, int token) {
        Page.Link link = page.linkAt(token);
        Page.Name name = page.nameAt(token);
        if (link != null && (name == null || link.until() - link.from() >= name.size())) {
            return new LongName(link.from(), link.until(), link.actor());
        }
        return name == null ? null : new LongName(name.from(), name.until(), link == null ? null : link.actor());
    }

    private void define(Page page, @Nullable LongName name, int token) {
        Reading reading = page.reading();
        if (name == null || name.until - name.from < 2 || !isShortFor(reading, token, name)) {
            return;
        }
        String acronym = reading.folded(token);
        Page.Link brief = page.linkAt(token);
        if (name.actor != null) {
            acronyms.putIfAbsent(acronym, name.actor);
        } else if (brief != null && !hasAnotherLongName(brief.actor(), reading, token, name)) {
            longNames.putIfAbsent(words(reading, name.from, name.until), brief.actor());
        } else {
            nobodys.putIfAbsent(acronym, true);
        }
    }

    /** Whether the letters are, in order, first letters of the name's words, the first of both the same. */
    private static boolean isShortFor(Reading reading, int acronym, LongName name) {
        String letters = Spelling.key(reading.folded(acronym));
        int at = 0;
        for (int token = name.from; token < name.until && at < letters.length(); token++) {
            if (reading.isWord(token) && reading.folded(token).charAt(0) == letters.charAt(at)) {
                at++;
            } else if (at == 0 && reading.isWord(token) && !reading.is(token, "the")) {
                return false;
            }
        }
        return at * 2 > letters.length();
    }

    private boolean hasAnotherLongName(Actor actor, Reading reading, int acronym, LongName name) {
        String said = words(reading, name.from, name.until);
        return glossary.forms(actor).stream()
                .filter(form -> form.size() > 2
                        && form.keys().get(0).charAt(0)
                                == reading.folded(acronym).charAt(0))
                .anyMatch(form -> form.keys().stream().noneMatch(key -> key.length() > 3 && said.contains(key)));
    }

    private static String words(Reading reading, int from, int until) {
        StringBuilder words = new StringBuilder();
        for (int token = from; token < until; token++) {
            String key = Trie.keyAt(reading, token);
            if (key != null) {
                words.append(key).append(' ');
            }
        }
        return words.toString();
    }

    private void apply(Page page) {
        if (acronyms.isEmpty() && longNames.isEmpty() && nobodys.isEmpty()) {
            return;
        }
        Reading reading = page.reading();
        for (Page.Name name : page.names()) {
            Actor actor = longNames.get(words(reading, name.from(), name.until()));
            if (actor != null) {
                page.link(name.from(), name.until(), actor, How.NAME);
            }
        }
        for (int token = 0; token < reading.size(); token++) {
            if (!isAcronym(reading, token) || !standsAlone(page, token)) {
                continue;
            }
            Actor actor = acronyms.get(reading.folded(token));
            if (actor != null) {
                page.link(token, token + 1, actor, How.ACRONYM);
            } else if (nobodys.containsKey(reading.folded(token))) {
                page.unlink(token);
            }
        }
    }

    private static boolean standsAlone(Page page, int token) {
        Page.Name name = page.nameAt(token);
        Page.Link link = page.linkAt(token);
        return (name == null || name.size() == 1) && (link == null || link.until() - link.from() == 1);
    }
}
