package dossier.load;

import dossier.load.yaml.Fields;
import dossier.model.Settings;
import dossier.model.Stated;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads `dossier.yaml`. */
final class SettingsReader {
    private SettingsReader() {}

    /** What holds without a `dossier.yaml`: the title is the folder's name. */
    static Settings bare(Path root) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        return new Settings(
                name == null ? "Dossier" : name.toString(), null, null, List.of(), "en", null, true, true, true, "A4");
    }

    /** @param otherwise what holds for a key that is not there */
    static Settings read(Fields fields, Settings otherwise) {
        String title = fields.string("title");
        Stated<String> detected = fields.choice("detected-notes", List.of("show", "hide"));
        Fields briefing = fields.fields("briefing");
        Stated<String> language = fields.language("language");
        Settings settings = new Settings(
                title == null ? otherwise.title() : title,
                fields.string("subtitle"),
                fields.string("summary"),
                fields.strings("editors"),
                language == null ? otherwise.language() : language.value(),
                site(fields),
                fields.flag("states", true),
                detected == null || detected.value().equals("show"),
                briefing == null || briefing.flag("pdf", true),
                paper(briefing, otherwise.paper()));
        if (briefing != null) {
            briefing.finish();
        }
        fields.finish();
        return settings;
    }

    private static String paper(@Nullable Fields briefing, String otherwise) {
        Stated<String> paper = briefing == null ? null : briefing.choice("paper", List.of("A4", "Letter"));
        return paper == null ? otherwise : paper.value();
    }

    private static @Nullable String site(Fields fields) {
        Stated<String> site = fields.text("site");
        if (site == null || site.value().isEmpty()) {
            return null;
        }
        String address = site.value();
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            fields.problem(
                    "statement.value",
                    site.at(),
                    "'" + address + "' is no address of a site",
                    "begin it with https://");
            return null;
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
