package dossier.clean.about;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people say of a page: title, authors, day, outlet; empty where they say nothing. */
record Truth(String title, List<String> authors, String date, String site) {
    static Map<String, Truth> read(Path file) throws IOException {
        Map<String, Truth> truths = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String id = parser.currentName();
                parser.nextToken();
                truths.put(id, one(parser));
            }
        }
        return truths;
    }

    private static Truth one(JsonParser parser) throws IOException {
        Map<String, String> values = new TreeMap<>();
        List<String> authors = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    authors.add(parser.getText());
                }
            } else if (token != JsonToken.VALUE_NULL) {
                values.put(name, parser.getText());
            }
        }
        return new Truth(
                values.getOrDefault("title", ""),
                authors,
                values.getOrDefault("date", ""),
                values.getOrDefault("site", ""));
    }

    boolean isTitle(String text) {
        return SiteSuffix.letters(text).equals(SiteSuffix.letters(title));
    }

    boolean isSite(String text) {
        return site(text).equals(site(site));
    }

    private static String site(String text) {
        String plain = text.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst("^the\\s+", "");
        return SiteSuffix.letters(plain.replaceAll("^www\\.|\\.(com|org|net|co\\.uk|de|fr)$", ""));
    }

    /** Every name there, and no more than three words beside them. */
    boolean areAuthors(List<String> names) {
        String found = SiteSuffix.letters(String.join(" ", names));
        int known = 0;
        for (String author : new TreeSet<>(authors)) {
            known += author.split("[^\\p{L}\\p{N}]+").length;
        }
        int words = String.join(" ", names).split("[^\\p{L}\\p{N}]+").length;
        return authors.stream().allMatch(author -> found.contains(SiteSuffix.letters(author))) && words - known <= 3;
    }

    /** The day as written, and in UTC. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        String text = date.replace(' ', 'T');
        if (text.length() >= 10) {
            days.add(LocalDate.parse(text.substring(0, 10)));
            if (text.length() > 19) {
                days.add(OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate());
            }
        }
        return days;
    }
}
