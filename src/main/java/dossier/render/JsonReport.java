package dossier.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dossier.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A command's result for a program. */
final class JsonReport {
    private JsonReport() {}

    static String line(boolean published, SortedMap<String, Long> counts, List<Problem> problems) {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeBooleanField("published", published);
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                out.writeNumberField(count.getKey(), count.getValue());
            }
            out.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                problem(out, problem);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    static String lists(Map<String, List<String>> lists) {
        return Json.line(out -> {
            out.writeStartObject();
            for (Map.Entry<String, List<String>> list : lists.entrySet()) {
                Json.texts(out, list.getKey(), list.getValue());
            }
            out.writeEndObject();
        });
    }

    private static void problem(JsonGenerator out, Problem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("severity", problem.isError() ? "error" : "warning");
        out.writeStringField("code", problem.code());
        out.writeStringField("file", problem.at().file());
        out.writeNumberField("line", problem.at().line());
        out.writeNumberField("column", problem.at().column());
        out.writeStringField("message", problem.message());
        Json.text(out, "hint", problem.hint());
        out.writeEndObject();
    }
}
