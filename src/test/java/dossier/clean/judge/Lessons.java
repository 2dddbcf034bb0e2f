package dossier.clean.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dossier.clean.PreparedPage;
import dossier.clean.page.Page;
import dossier.load.Loader;
import dossier.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads a folder of pages and of what people read as their articles: `gold.json`, `sources.json`, `html/ID.html.gz`, `text/ID.txt`. */
public final class Lessons {
    private Lessons() {}

    /** @param prefixes of the ids to read */
    public static List<Lesson> read(Path folder, boolean html, List<String> prefixes) throws IOException {
        Map<String, String> gold = texts(folder.resolve("gold.json"), null);
        Map<String, String> sites = texts(folder.resolve("sources.json"), "dom");
        List<Lesson> lessons = new ArrayList<>();
        Path copies = Files.createTempDirectory("lessons");
        for (Map.Entry<String, String> entry : gold.entrySet()) {
            String id = entry.getKey();
            if (prefixes.stream().noneMatch(id::startsWith)) {
                continue;
            }
            Path file = html
                    ? unpacked(folder.resolve("html/" + id + ".html.gz"), copies)
                    : folder.resolve("text/" + id + ".txt");
            Article.Raw raw = new Loader()
                    .load(file, file.getFileName().toString(), false)
                    .value();
            Page page = PreparedPage.of(raw);
            State[] states = Lesson.states(Labels.of(page.lines(), entry.getValue()));
            lessons.add(
                    new Lesson(id, sites.getOrDefault(id, id), raw, page, Overlap.tokens(entry.getValue()), states));
            if (html) {
                Files.delete(file);
            }
        }
        return lessons;
    }

    private static Path unpacked(Path packed, Path folder) throws IOException {
        Path file = folder.resolve(packed.getFileName().toString().replace(".gz", ""));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** An object of strings, or of objects of which one key's string is taken. */
    public static Map<String, String> texts(Path file, String key) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String id = parser.currentName();
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        if (name.equals(key)) {
                            texts.put(id, parser.getText());
                        } else {
                            parser.skipChildren();
                        }
                    }
                } else {
                    texts.put(id, parser.getText());
                }
            }
        }
        return texts;
    }
}
