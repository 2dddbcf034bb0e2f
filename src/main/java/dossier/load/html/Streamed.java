package dossier.load.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a streamed page where its script would: React (since version 18) sends what came late as `<div hidden id="S:1">` at
 * the page's end, and a call `$RC("B:0","S:1")` or `$RS("S:1","P:1")` that moves it to the template of the other id.
 */
final class Streamed {
    private static final String MARK = "id=\"S:";

    private Streamed() {}

    /** @param source the page's text, looked at first, since few pages are streamed */
    static void settle(Document page, String source) {
        if (!source.contains(MARK)) {
            return;
        }
        Map<String, Element> byId = new HashMap<>();
        List<String> calls = new ArrayList<>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element) {
                String id = element.id();
                if (id.length() > 2 && id.charAt(1) == ':') {
                    byId.putIfAbsent(id, element);
                }
                if (element.normalName().equals("script")) {
                    collect(element.data(), calls);
                }
            }
        });
        for (int i = 0; i + 1 < calls.size(); i += 2) {
            boolean partFirst = calls.get(i).startsWith("S:");
            move(byId.get(calls.get(partFirst ? i : i + 1)), byId.get(calls.get(partFirst ? i + 1 : i)));
        }
        byId.forEach((id, element) -> {
            if (id.startsWith("S:")) {
                element.removeAttr("hidden");
            }
        });
    }

    /** The two ids of every call of the two functions. */
    private static void collect(String script, List<String> calls) {
        for (int at = script.indexOf("$R"); at >= 0; at = script.indexOf("$R", at + 2)) {
            if (script.startsWith("C(\"", at + 2) || script.startsWith("S(\"", at + 2)) {
                String[] parts = script.substring(at + 5, Math.min(script.length(), at + 60))
                        .split("\"", 4);
                if (parts.length == 4) {
                    calls.add(parts[0]);
                    calls.add(parts[2]);
                }
            }
        }
    }

    private static void move(@Nullable Element part, @Nullable Element target) {
        if (part == null || target == null || target.parent() == null || within(target, part)) {
            return;
        }
        for (Node child : List.copyOf(part.childNodes())) {
            target.before(child);
        }
    }

    private static boolean within(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
