package dossier.weave.merge;

import dossier.model.ArticleId;
import dossier.model.Event.About;
import dossier.model.Event.Conflict;
import dossier.model.Folding;
import dossier.model.Gist;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the accounts of one event call it, and what they call the contested things in it. */
final class Names {
    /** Word to the view of the event that it takes. */
    private final Map<String, String> views = new HashMap<>();

    Names() {
        for (String line : Concepts.lines("callings.tsv")) {
            String[] cells = line.split("\t");
            views.put(cells[0], cells[1]);
        }
    }

    /** The event is called by words that take different views of it, in different articles. */
    void called(List<Account> accounts, List<Conflict> conflicts) {
        Map<String, Account> calling = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<ArticleId> articles = new HashSet<>();
        for (Account account : accounts) {
            String view = view(account.telling().called());
            if (!view.isEmpty() && seen.add(view)) {
                calling.put(account.telling().called(), account);
                articles.add(account.article());
            }
        }
        if (articles.size() > 1) {
            conflicts.add(Conflicts.conflict(About.NAME, "what it is called", calling));
        }
    }

    private String view(String called) {
        String[] words = Folding.fold(called).split(" ");
        for (int i = words.length - 1; i >= 0; i--) {
            String view = views.get(words[i]);
            if (view == null && words[i].endsWith("s")) {
                view = views.get(words[i].substring(0, words[i].length() - 1));
            }
            if (view != null) {
                return view;
            }
        }
        return "";
    }

    /** A contested term's words, where accounts of different articles use different ones and no speaker is quoted. */
    void terms(List<Account> accounts, Map<ArticleId, List<Gist.TermUse>> terms, List<Conflict> conflicts) {
        SortedMap<String, Map<String, Account>> concepts = new TreeMap<>();
        for (Account account : accounts) {
            for (Gist.TermUse use : terms.getOrDefault(account.article(), List.of())) {
                if (!use.quoted() && account.telling().at().contains(use.at())) {
                    Map<String, Account> words = concepts.computeIfAbsent(use.concept(), c -> new LinkedHashMap<>());
                    if (words.keySet().stream()
                            .noneMatch(word -> Folding.fold(word).equals(Folding.fold(use.word())))) {
                        words.put(use.word(), account);
                    }
                }
            }
        }
        concepts.forEach((concept, words) -> {
            long articles =
                    words.values().stream().map(Account::article).distinct().count();
            if (articles > 1) {
                conflicts.add(Conflicts.conflict(
                        About.NAME,
                        "what to call " + (concept.startsWith("the ") ? concept : "the " + concept),
                        words));
            }
        });
    }

    /** Whether two phrases have a word of four letters or more in common. */
    static boolean shareWord(String one, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.fold(one).split(" ")));
        return Arrays.stream(Folding.fold(other).split(" "))
                .anyMatch(word -> word.length() > 3 && words.contains(word));
    }
}
