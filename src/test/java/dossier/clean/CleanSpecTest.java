package dossier.clean;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.Body;
import dossier.model.Found;
import dossier.model.Line;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.Removal;
import dossier.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CleanSpecTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> cleaning() {
        return Spec.run("cleaning.md", example -> cleaned(folder, example));
    }

    @TestFactory
    Stream<DynamicTest> metadata() {
        return Spec.run("metadata.md", example -> described(folder, example));
    }

    /** The blocks of the body, and between them what was cut, in the page's order; last the verdict where it is no plain article. */
    static String cleaned(Path folder, Spec.Example example) {
        Article.Clean clean = clean(folder, example);
        List<String> shown = new ArrayList<>();
        List<Body.Block> blocks = clean.body().blocks();
        int next = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            for (; next < clean.removals().size() && clean.removals().get(next).after() <= i; next++) {
                Removal removal = clean.removals().get(next);
                for (Line line : removal.lines()) {
                    shown.add("- " + removal.kind().label() + " | " + flat(line.text()));
                }
            }
            if (i < blocks.size() && blocks.get(i).kind().isLeaf()) {
                String kind =
                        blocks.get(i).kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                shown.add(
                        kind + " | " + flat(blocks.get(i).span().of(clean.body().text())));
            }
        }
        if (clean.verdict() != Article.Verdict.ARTICLE) {
            shown.add("= " + clean.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return String.join("\n", shown);
    }

    /** The values of the metadata that the example asks for, each with where it was found. */
    static String described(Path folder, Spec.Example example) {
        Metadata metadata = clean(folder, example).metadata();
        List<String> shown = new ArrayList<>();
        for (String field : example.option("show", "title,authors,published").split(",")) {
            switch (field) {
                case "title" -> shown.add(line(field, metadata.title()));
                case "authors" -> {
                    metadata.authors().forEach(author -> shown.add(author(author)));
                    if (metadata.authors().isEmpty()) {
                        shown.add("author | none");
                    }
                }
                case "source" -> shown.add(line(field, metadata.outlet()));
                case "published" -> shown.add(line(field, metadata.published()));
                case "updated" -> shown.add(line(field, metadata.updated()));
                case "language" -> shown.add(line(field, metadata.language()));
                case "url" -> shown.add(line(field, metadata.url()));
                case "section" -> shown.add(line(field, metadata.section()));
                case "tags" -> metadata.tags().forEach(tag -> shown.add(line("tag", tag)));
                case "licence" -> shown.add(line(field, metadata.licence()));
                case "translated-from" -> shown.add(line(field, metadata.translatedFrom()));
                case "reprint-of" -> shown.add(line(field, metadata.reprintOf()));
                default -> throw new IllegalArgumentException("no field " + field);
            }
        }
        return String.join("\n", shown);
    }

    private static String author(Found<Person> author) {
        String role = author.value().role() == null ? "" : " (" + author.value().role() + ")";
        return "author | " + author.value().name() + role + " | " + author.where();
    }

    private static String line(String field, @Nullable Found<?> found) {
        return field + " | " + (found == null ? "none" : found.value() + " | " + found.where());
    }

    private static String flat(String text) {
        return text.replace("\n", " / ");
    }

    private static Article.Clean clean(Path folder, Spec.Example example) {
        String format = example.option("format", "text");
        String name = "page" + example.line() + "." + (format.equals("text") ? "txt" : format);
        try {
            Path file = Files.writeString(folder.resolve(name), example.input());
            return new Cleaner()
                    .clean(new Loader().load(file, name, false).value())
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
