package dossier.render.data;

import dossier.render.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The articles for LaTeX (BibTeX as biblatex reads it: UTF-8, `@online`). */
final class BibTex {
    private BibTex() {}

    static byte[] of(Site site) {
        StringBuilder out = new StringBuilder();
        for (Cited article : Cited.of(site)) {
            out.append("@online{").append(article.key());
            field(out, "title", "{" + escape(article.title()) + "}");
            if (!article.authors().isEmpty()) {
                field(
                        out,
                        "author",
                        article.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
            }
            field(out, "organization", escaped(article.outlet()));
            field(out, "date", date(Cited.parts(article.published())));
            List<Integer> parts = Cited.parts(article.published());
            field(out, "year", parts.isEmpty() ? null : parts.get(0).toString());
            field(out, "url", article.url() == null ? null : address(article.url()));
            field(out, "urldate", article.captured() == null ? null : date(Cited.parts(article.captured())));
            field(out, "langid", escaped(article.language()));
            field(out, "abstract", escaped(article.summary()));
            out.append("\n}\n\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name that holds a word or sign of BibTeX's own is one unit. */
    private static String name(String author) {
        String escaped = escape(author);
        String low = " " + author.toLowerCase(Locale.ROOT) + " ";
        return low.contains(" and ") || author.indexOf(',') >= 0 ? "{" + escaped + "}" : escaped;
    }

    private static @Nullable String date(List<Integer> parts) {
        return parts.isEmpty()
                ? null
                : parts.stream()
                        .map(part -> part < 10 ? "0" + part : part.toString())
                        .collect(Collectors.joining("-"));
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : escape(text);
    }

    /** No brace of a capture's reaches the file: BibTeX counts even escaped ones. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Cited.line(text).toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String address(String url) {
        return url.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replace("%", "\\%")
                .replace("#", "\\#");
    }
}
