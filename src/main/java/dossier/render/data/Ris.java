package dossier.render.data;

import dossier.model.When;
import dossier.render.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The articles for reference managers (RIS, as of 2011): a tag, two spaces, a hyphen, a space, one line each, CRLF. */
final class Ris {
    private Ris() {}

    static byte[] of(Site site) {
        StringBuilder out = new StringBuilder();
        for (Cited article : Cited.of(site)) {
            line(out, "TY", "NEWS");
            line(out, "ID", article.key());
            line(out, "TI", article.title());
            article.authors().forEach(author -> line(out, "AU", author));
            line(out, "T2", article.outlet());
            List<Integer> parts = Cited.parts(article.published());
            line(out, "PY", parts.isEmpty() ? null : parts.get(0).toString());
            line(out, "DA", date(article.published()));
            line(out, "Y2", date(article.captured()));
            line(out, "UR", article.url());
            line(out, "LA", article.language());
            line(out, "AB", article.summary());
            out.append("ER  - \r\n\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** `YYYY/MM/DD/`, empty where not known. */
    private static @Nullable String date(@Nullable When when) {
        List<Integer> parts = Cited.parts(when);
        if (parts.isEmpty()) {
            return null;
        }
        StringBuilder date = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            date.append(i < parts.size() ? String.format(Locale.ROOT, i == 0 ? "%04d" : "%02d", parts.get(i)) : "")
                    .append('/');
        }
        return date.toString();
    }

    private static void line(StringBuilder out, String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            out.append(tag).append("  - ").append(Cited.line(value)).append("\r\n");
        }
    }
}
