package dossier.render.front;

import dossier.model.Digest;
import dossier.model.Outcome;
import dossier.render.page.Content;
import dossier.render.page.Emitter;
import dossier.render.page.Key;
import dossier.render.page.Messages;
import dossier.render.page.PlannedFile;
import dossier.render.page.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Style sheet, script and fonts as they are, and the words that the script says. */
public final class AssetFiles implements Emitter {
    private static final String WORDS = "assets/words.js";
    private static final String PREFIX = "script.";

    @Override
    public Stream<PlannedFile> files(Site site) {
        try {
            Stream<PlannedFile> assets = site.templates().assets().stream().map(name -> asset(name, site));
            return Stream.concat(assets, Stream.of(words(site.messages())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedFile asset(String name, Site site) {
        try {
            byte[] bytes = Objects.requireNonNull(site.templates().asset(name), name);
            return new PlannedFile(name, Digest.of(bytes), () -> Outcome.of(Content.of(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages that begin with `script.`, as one object. */
    private static PlannedFile words(Messages messages) {
        StringBuilder script = new StringBuilder("window.dossierWords = {\n");
        for (Map.Entry<String, String> word : messages.words().tailMap(PREFIX).entrySet()) {
            if (word.getKey().startsWith(PREFIX)) {
                script.append("  ");
                quote(word.getKey().substring(PREFIX.length()), script);
                script.append(": ");
                quote(word.getValue(), script);
                script.append(",\n");
            }
        }
        String text = script.append("};\n").toString();
        return new PlannedFile(
                WORDS, Key.of(text), () -> Outcome.of(Content.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '<' -> out.append("\\u003C");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
