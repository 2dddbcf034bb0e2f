package dossier.weave;

import dossier.model.ArticleId;
import dossier.model.Folding;
import dossier.model.Found;
import dossier.model.Gist;
import dossier.model.Person;
import dossier.model.Reference;
import dossier.model.Source;
import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What each article is called on pages: as stated, or by author or outlet and year. Those that would be called alike are told apart
 * by month, then day, then words of the title, in the end by their ids.
 */
final class Labels {
    private static final int TITLE_WORDS = 4;

    private Labels() {}

    static SortedMap<ArticleId, String> of(List<Gist> gists, Reference reference) {
        SortedMap<ArticleId, String> labels = new TreeMap<>();
        List<Function<Gist, String>> ways = List.of(
                gist -> label(gist, reference, 4),
                gist -> label(gist, reference, 7),
                gist -> label(gist, reference, 10),
                gist -> label(gist, reference, 10) + ", «" + titleWords(gist) + "»",
                gist -> label(gist, reference, 10) + ", " + gist.id());
        List<Gist> left = gists;
        for (Function<Gist, String> way : ways) {
            SortedMap<String, List<Gist>> alike = new TreeMap<>();
            for (Gist gist : left) {
                alike.computeIfAbsent(Folding.fold(way.apply(gist)), key -> new ArrayList<>())
                        .add(gist);
            }
            left = new ArrayList<>();
            for (List<Gist> group : alike.values()) {
                if (group.size() == 1) {
                    labels.put(group.get(0).id(), way.apply(group.get(0)));
                } else {
                    left.addAll(group);
                }
            }
        }
        left.forEach(gist -> labels.put(gist.id(), gist.id().value()));
        return labels;
    }

    /** @param digits how much of the date: 4 the year, 7 the month, 10 the day */
    private static String label(Gist gist, Reference reference, int digits) {
        Found<String> stated = gist.metadata().label();
        if (stated != null && digits == 4) {
            return stated.value();
        }
        String who = stated != null ? stated.value() : who(gist, reference);
        String date = date(gist, digits);
        return date.isEmpty() ? who : who + " " + date;
    }

    private static String date(Gist gist, int digits) {
        Found<When> published = gist.metadata().published();
        if (published == null) {
            return "";
        }
        When when = published.value();
        boolean isOpen = when.first() == null || when.last() == null;
        String text = isOpen ? (when.first() == null ? when.last() : when.first()) + "" : when.edtf();
        int end = text.indexOf('/') >= 0 ? text.indexOf('/') : text.length();
        return text.substring(0, Math.min(digits, end)).replaceAll("[~?%]$", "");
    }

    private static String who(Gist gist, Reference reference) {
        List<String> authors = gist.metadata().authors().stream()
                .map(Found::value)
                .map(Person::name)
                .map(Labels::surname)
                .toList();
        if (!authors.isEmpty()) {
            return authors.size() == 1
                    ? authors.get(0)
                    : authors.size() == 2 ? authors.get(0) + " & " + authors.get(1) : authors.get(0) + " et al.";
        }
        Source source = gist.source() == null ? null : reference.sources().get(gist.source());
        if (source != null) {
            return source.name();
        }
        Found<String> outlet = gist.metadata().outlet();
        if (outlet != null) {
            return outlet.value();
        }
        String title = titleWords(gist);
        return title.isEmpty() ? gist.id().value() : "«" + title + "»";
    }

    /** The last word, with the particles before it: "von der Leyen". */
    private static String surname(String name) {
        String[] words = name.trim().split("\\s+");
        int first = words.length - 1;
        while (first > 1 && Character.isLowerCase(words[first - 1].codePointAt(0))) {
            first--;
        }
        return String.join(" ", List.of(words).subList(Math.max(0, first), words.length));
    }

    private static String titleWords(Gist gist) {
        String[] words = gist.metadata().titleText().trim().split("\\s+");
        String start = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
        return words.length > TITLE_WORDS ? start + "…" : start;
    }
}
