package dossier.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.When;
import dossier.render.page.Site;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles for citation processors (CSL-JSON, schema 1.0.2). */
final class CslJson {
    private CslJson() {}

    static byte[] of(Site site) {
        return JsonFile.of(out -> {
            out.writeStartArray();
            for (Cited article : Cited.of(site)) {
                out.writeStartObject();
                out.writeStringField("id", article.key());
                out.writeStringField("type", "article-newspaper");
                out.writeStringField("title", article.title());
                if (!article.authors().isEmpty()) {
                    out.writeArrayFieldStart("author");
                    for (String author : article.authors()) {
                        out.writeStartObject();
                        out.writeStringField("literal", author);
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                }
                JsonFile.text(out, "container-title", article.outlet());
                date(out, "issued", article.published());
                date(out, "accessed", article.captured());
                JsonFile.text(out, "URL", article.url());
                JsonFile.text(out, "language", article.language());
                JsonFile.text(out, "abstract", article.summary());
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private static void date(JsonGenerator out, String name, @Nullable When when) throws IOException {
        List<Integer> parts = Cited.parts(when);
        if (when != null && !parts.isEmpty()) {
            out.writeObjectFieldStart(name);
            out.writeArrayFieldStart("date-parts");
            out.writeStartArray();
            for (int part : parts) {
                out.writeNumber(part);
            }
            out.writeEndArray();
            out.writeEndArray();
            if (when.approximate() || when.uncertain()) {
                out.writeBooleanField("circa", true);
            }
            out.writeEndObject();
        }
    }
}
