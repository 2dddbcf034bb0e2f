package dossier.clean.about;

import dossier.clean.page.FunctionWords;
import dossier.clean.page.Words;
import dossier.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The article's language: what its words say, where they say it clearly; else what the page says. */
final class Languages {
    static final List<MetadataFinder<String>> ALL = List.of(Languages::declared, Languages::script, Languages::words);

    private Languages() {}

    private static Optional<Found<String>> declared(Sight sight) {
        Optional<String> named = sight.any("html", "lang")
                .or(() -> sight.any("meta", "og:locale", "content-language", "language"))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(tag -> tag.length() == 2 || tag.length() == 3);
        Optional<String> told = read(sight);
        if (named.isPresent() && (told.isEmpty() || told.equals(named) || !isFar(named.get(), told.get()))) {
            return named.map(tag -> new Found<>(tag.equals("nb") ? "no" : tag, "html"));
        }
        return Optional.empty();
    }

    /** English is what templates say of pages in any language. */
    private static boolean isFar(String named, String told) {
        return named.equals("en") != told.equals("en");
    }

    private static Optional<Found<String>> words(Sight sight) {
        return read(sight).map(tag -> new Found<>(tag, "text"));
    }

    private static Optional<String> read(Sight sight) {
        List<Words> lines = new ArrayList<>();
        for (int i = 0; i < sight.page().size(); i++) {
            if (sight.isBody(i)) {
                lines.add(sight.page().form(i).words());
            }
        }
        return FunctionWords.language(lines);
    }

    /** Scripts that one language is written in, and Japanese by its kana. */
    private static Optional<Found<String>> script(Sight sight) {
        int[] counts = new int[6];
        for (int i = 0; i < sight.page().size(); i++) {
            String text = sight.isBody(i) ? sight.page().line(i).text() : "";
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                counts[
                        c < 0x0E00
                                ? 0
                                : c <= 0x0E7F
                                        ? 1
                                        : c < 0x3040
                                                ? 0
                                                : c <= 0x30FF
                                                        ? 2
                                                        : c < 0x4E00
                                                                ? 0
                                                                : c <= 0x9FFF
                                                                        ? 3
                                                                        : c < 0xAC00 ? 0 : c <= 0xD7A3 ? 4 : 0]++;
            }
        }
        String tag = counts[2] > 10 && counts[2] * 10 > counts[3]
                ? "ja"
                : counts[3] > 20 ? "zh" : counts[4] > 20 ? "ko" : counts[1] > 20 ? "th" : null;
        return Optional.ofNullable(tag).map(language -> new Found<>(language, "text"));
    }
}
