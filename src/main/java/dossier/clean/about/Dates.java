package dossier.clean.about;

import dossier.clean.page.Cue;
import dossier.clean.page.Day;
import dossier.clean.page.Days;
import dossier.model.Clue;
import dossier.model.Found;
import dossier.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When the article was published and changed: as the page tells machines, else the lines beside it; a comment's day is an upper bound. */
final class Dates {
    static final List<MetadataFinder<When>> PUBLISHED = List.of(
            sight -> day(sight.ofArticle("json-ld", "datePublished"), "json-ld"),
            sight -> day(
                    sight.all(
                            "meta",
                            "article:published_time",
                            "article:published",
                            "og:published_time",
                            "parsely-pub-date",
                            "sailthru.date",
                            "publish-date",
                            "publishdate",
                            "pubdate",
                            "date",
                            "dc.date",
                            "dc.date.issued",
                            "dcterms.created",
                            "dcterms.date",
                            "dc.date.created",
                            "article.published",
                            "cxenseparse:recs:publishtime",
                            "datepublished",
                            "ptime",
                            "article_date_original",
                            "publication_date",
                            "cxenseparse:publishtime",
                            "last-modified-date",
                            "iso-8601-publish-date",
                            "dateposted",
                            "created",
                            "citation_publication_date",
                            "rnews:datepublished",
                            "displaydate",
                            "publishedtime"),
                    "meta"),
            Dates::microdata,
            sight -> day(sight.all("json-ld", "webpage.datepublished"), "json-ld"),
            Dates::time,
            Dates::line,
            Dates::address,
            Dates::comment);

    static final List<MetadataFinder<When>> UPDATED = List.of(
            sight -> day(sight.ofArticle("json-ld", "dateModified"), "json-ld"),
            sight -> day(
                    sight.all("meta", "article:modified_time", "og:updated_time", "last-modified", "dc.date.modified"),
                    "meta"),
            Dates::updatedLine);

    private Dates() {}

    /** The day of an ISO 8601 or other written date; as it is written, whatever its zone. */
    private static Optional<Found<When>> day(List<String> values, String where) {
        for (String value : values) {
            Optional<LocalDate> day = read(value);
            if (day.isPresent()) {
                return Optional.of(new Found<>(When.day(day.get()), where));
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> read(String value) {
        if (value.length() >= 8 && value.length() < 15 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            if (value.startsWith("20") || value.startsWith("19")) {
                String iso = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
                return When.parse(iso).map(When::first);
            }
            long seconds = Long.parseLong(value.substring(0, Math.min(10, value.length())));
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)));
        }
        return Days.in(value).stream().findFirst().map(Day::date);
    }

    private static Optional<Found<When>> microdata(Sight sight) {
        for (Clue clue : sight.page().clues()) {
            if (clue.kind().equals("microdata")
                    && clue.name().toLowerCase(Locale.ROOT).endsWith("datepublished")) {
                Optional<LocalDate> day = read(clue.value());
                if (day.isPresent()) {
                    return Optional.of(new Found<>(When.day(day.get()), "microdata"));
                }
            }
        }
        return Optional.empty();
    }

    /** A `time` between the title and the article, or just beneath it. */
    private static Optional<Found<When>> time(Sight sight) {
        for (Clue clue : sight.page().clues()) {
            boolean beside = clue.line() >= sight.first() - 12 && clue.line() <= sight.first() + 3
                    || clue.line() > sight.last() && clue.line() <= sight.last() + 4;
            if (clue.kind().equals("time") && beside) {
                Optional<LocalDate> day = read(clue.value());
                if (day.isPresent()) {
                    return Optional.of(new Found<>(When.day(day.get()), "time"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<When>> line(Sight sight) {
        int title = sight.titleOrFirst();
        return DayLines.find(sight, title)
                .filter(candidate -> !Updates.isUpdated(sight, candidate.line(), candidate.day()))
                .map(candidate -> new Found<>(
                        When.day(resolved(sight, candidate.day())),
                        candidate.line() > sight.last() ? "text" : "byline"));
    }

    private static Optional<Found<When>> updatedLine(Sight sight) {
        int title = sight.titleOrFirst();
        for (DayLines.Candidate candidate : DayLines.candidates(sight, title)) {
            if (Updates.isUpdated(sight, candidate.line(), candidate.day())) {
                return Optional.of(new Found<>(When.day(resolved(sight, candidate.day())), "byline"));
            }
        }
        return Optional.empty();
    }

    /** In English the month goes first, unless another date of the page shows that it does not. */
    private static LocalDate resolved(Sight sight, Day day) {
        if (!day.isAmbiguous()) {
            return day.date();
        }
        boolean english = MetadataFinder.first(Languages.ALL, sight)
                .filter(found -> found.value().equals("en"))
                .isPresent();
        return english && !Slashes.dayFirst(sight) ? day.exchanged() : day.date();
    }

    /** "/2021/11/16/" in the address. */
    private static Optional<Found<When>> address(Sight sight) {
        return MetadataFinder.first(Addresses.ALL, sight)
                .flatMap(url -> Days.in(url.value().replace('-', '/')).stream().findFirst())
                .map(day -> new Found<>(When.day(day.date()), "address"));
    }

    /** The first of the comments was written when the article was there. */
    private static Optional<Found<When>> comment(Sight sight) {
        LocalDate first = null;
        for (int i = sight.last() + 1; i < sight.page().size(); i++) {
            boolean comments = false;
            for (int k = Math.max(sight.last() + 1, i - 2);
                    k <= i + 2 && k < sight.page().size();
                    k++) {
                comments |= sight.page().form(k).whole(Cue.COMMENT)
                        || sight.page().form(k).holds(Cue.COMMENT);
            }
            for (Day day : comments ? sight.page().form(i).days() : List.<Day>of()) {
                first = first == null || day.date().isBefore(first) ? day.date() : first;
            }
        }
        return Optional.ofNullable(first)
                .flatMap(day -> When.parse("../" + day))
                .map(bound -> new Found<>(bound, "comment"));
    }
}
