package dossier.clean.about;

import dossier.model.Clue;
import dossier.model.Found;
import dossier.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who wrote the article: as the page tells machines, else the byline. */
final class Authors {
    private static final List<MetadataFinder<List<Person>>> ALL =
            List.of(Authors::jsonLd, Authors::meta, Authors::microdata, Authors::relation, Authors::byline);

    private Authors() {}

    /** The first place that names persons; else the first that names anybody, be it the outlet or an agency. */
    static List<Found<Person>> find(Sight sight) {
        List<String> outlets = Outlets.names(sight);
        Found<List<Person>> any = null;
        for (MetadataFinder<List<Person>> finder : ALL) {
            Optional<Found<List<Person>>> found =
                    finder.find(sight).filter(names -> !names.value().isEmpty());
            if (found.isPresent()) {
                boolean personal = found.get().value().stream()
                        .anyMatch(person -> Names.isPersonal(person.name()) && !isOutlet(person.name(), outlets));
                if (personal) {
                    return each(without(found.get(), outlets));
                }
                any = any == null ? found.get() : any;
            }
        }
        return any == null ? List.of() : each(any);
    }

    /** An outlet beside persons is no author. */
    private static Found<List<Person>> without(Found<List<Person>> found, List<String> outlets) {
        return new Found<>(
                found.value().stream()
                        .filter(person -> !isOutlet(person.name(), outlets))
                        .toList(),
                found.where());
    }

    private static boolean isOutlet(String name, List<String> outlets) {
        String letters = SiteSuffix.letters(name);
        return outlets.stream().anyMatch(outlet -> SiteSuffix.letters(outlet).equals(letters));
    }

    private static List<Found<Person>> each(Found<List<Person>> found) {
        return found.value().stream()
                .map(person -> new Found<>(person, found.where()))
                .toList();
    }

    private static Optional<Found<List<Person>>> jsonLd(Sight sight) {
        List<String> names = sight.ofArticle("json-ld", "author.name");
        return persons(names.isEmpty() ? sight.ofArticle("json-ld", "author") : names, "json-ld");
    }

    private static Optional<Found<List<Person>>> meta(Sight sight) {
        return persons(
                sight.all(
                        "meta",
                        "author",
                        "article:author",
                        "authors",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "article.author",
                        "og:article:author",
                        "cxenseparse:author",
                        "twitter:data1",
                        "creator",
                        "citation_author"),
                "meta");
    }

    private static Optional<Found<List<Person>>> microdata(Sight sight) {
        List<String> names = new ArrayList<>();
        for (Clue clue : sight.page().clues()) {
            String name = clue.name().toLowerCase(Locale.ROOT);
            if (clue.kind().equals("microdata")
                    && clue.line() <= sight.last() + 8
                    && (name.endsWith("author.name") || name.endsWith("author") || name.equals("creator"))) {
                names.add(clue.value());
            }
        }
        return persons(names, "microdata");
    }

    private static Optional<Found<List<Person>>> relation(Sight sight) {
        List<String> names = new ArrayList<>();
        for (Clue clue : sight.page().clues()) {
            if (clue.kind().equals("rel") && clue.line() <= sight.last() + 8) {
                names.add(clue.value());
            }
        }
        return persons(names, "byline");
    }

    private static Optional<Found<List<Person>>> byline(Sight sight) {
        int title = sight.titleOrFirst();
        String headline = MetadataFinder.first(Titles.ALL, sight)
                .map(found -> SiteSuffix.letters(found.value()))
                .orElse("");
        return NameLines.find(sight, title)
                .map(candidate -> candidate.persons().stream()
                        .filter(person -> !headline.contains(SiteSuffix.letters(person.name())))
                        .toList())
                .map(persons -> new Found<>(persons, "byline"));
    }

    private static Optional<Found<List<Person>>> persons(List<String> values, String where) {
        List<Person> persons = new ArrayList<>();
        for (String value : values) {
            for (Person person : Names.of(value)) {
                if (persons.stream().noneMatch(known -> known.name().equalsIgnoreCase(person.name()))) {
                    persons.add(person);
                }
            }
        }
        return persons.isEmpty() ? Optional.empty() : Optional.of(new Found<>(List.copyOf(persons), where));
    }
}
