package dossier.pipeline;

import dossier.model.Found;
import dossier.model.Metadata;
import dossier.model.Person;
import dossier.model.When;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the sidecar of a capture that was just taken in: what was found in it, for an editor to correct. */
final class SidecarText {
    private final StringBuilder yaml = new StringBuilder();

    private SidecarText() {}

    /**
     * @param metadata as the program found it
     * @param address where the page was fetched from; null: it was not
     * @param stated whether the capture has front matter, which says all but the edition
     */
    static String of(Metadata metadata, @Nullable String address, LocalDate today, boolean stated) {
        SidecarText text = new SidecarText();
        if (!stated) {
            text.yaml.append("# Found in the capture when it was taken in; correct what is wrong.\n");
            text.found("title", metadata.title());
            text.authors(metadata);
            text.found("source", metadata.outlet());
            if (address != null && metadata.url() == null) {
                text.text("url", address);
            } else {
                text.found("url", metadata.url());
            }
            text.date("published", metadata.published());
            text.date("updated", metadata.updated());
            text.found("language", metadata.language());
            text.found("translated-from", metadata.translatedFrom());
        }
        if (address != null) {
            text.line("captured", today.toString());
        }
        text.line("added", today.toString());
        return text.yaml.toString();
    }

    private void authors(Metadata metadata) {
        if (metadata.authors().isEmpty()) {
            return;
        }
        yaml.append("authors:\n");
        for (Found<Person> author : metadata.authors()) {
            Person person = author.value();
            yaml.append("  - name: ").append(quoted(person.name())).append('\n');
            if (person.affiliation() != null) {
                yaml.append("    affiliation: ")
                        .append(quoted(person.affiliation()))
                        .append('\n');
            }
        }
    }

    private void found(String key, @Nullable Found<String> value) {
        if (value != null) {
            text(key, value.value());
        }
    }

    private void date(String key, @Nullable Found<When> value) {
        if (value != null) {
            yaml.append(key)
                    .append(": ")
                    .append(value.value().edtf())
                    .append("   # from: ")
                    .append(value.where())
                    .append('\n');
        }
    }

    private void text(String key, String value) {
        line(key, quoted(value));
    }

    private void line(String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    /** A double-quoted scalar of YAML 1.2 (7.3.1). */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
