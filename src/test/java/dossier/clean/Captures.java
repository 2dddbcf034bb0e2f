package dossier.clean;

import dossier.load.Loader;
import dossier.model.Article;
import dossier.model.Capture;
import dossier.model.Outcome;
import dossier.model.Position;
import dossier.model.Stated;
import dossier.model.Statements;
import dossier.model.TextQuote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Captures made of a text, with what an editor states of the cleaning. */
record Captures(
        String text,
        boolean verbatim,
        @Nullable String body,
        @Nullable String furniture) {
    static Captures dump(String text) {
        return new Captures(text, false, null, null);
    }

    static Captures verbatim(String text) {
        return new Captures(text, true, null, null);
    }

    Captures body(String exact) {
        return new Captures(text, verbatim, exact, furniture);
    }

    Captures furniture(String exact) {
        return new Captures(text, verbatim, body, exact);
    }

    Article.Clean clean() {
        return outcome().value();
    }

    Outcome<Article.Clean> outcome() {
        try {
            Path file = Files.createTempFile("capture", ".txt");
            try {
                Files.writeString(file, text);
                return new Cleaner()
                        .clean(stated(
                                new Loader().load(file, "capture.txt", verbatim).value()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article.Raw stated(Article.Raw raw) {
        Capture of = raw.capture();
        Statements none = of.stated();
        Statements stated = new Statements(
                none.label(),
                none.title(),
                none.authors(),
                none.source(),
                none.url(),
                none.published(),
                none.updated(),
                none.captured(),
                none.added(),
                none.language(),
                none.translatedFrom(),
                none.reprintOf(),
                none.versionOf(),
                none.summary(),
                none.tags(),
                none.rights(),
                none.draft(),
                none.notes(),
                none.decisions(),
                quotes(body),
                quotes(furniture));
        return new Article.Raw(
                new Capture(of.path(), of.id(), of.digest(), of.bytes(), of.format(), of.charset(), stated),
                raw.lines(),
                raw.clues());
    }

    private static List<Stated<TextQuote>> quotes(@Nullable String exact) {
        return exact == null
                ? List.of()
                : List.of(new Stated<>(new TextQuote(exact, null, null), new Position("capture.yaml", 1, 1)));
    }
}
