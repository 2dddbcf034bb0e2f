package dossier.render.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a part of the index: a script that hands a list of entries to the page. An entry is an array of kind, address, heading, what
 * stands beside it, other names, and passages: pairs of a fragment and its text.
 */
final class Entries {
    private final StringBuilder out = new StringBuilder("(window.dossierIndex=window.dossierIndex||[]).push([\n");
    private boolean first = true;

    /** @param fragment empty for the page itself */
    record Passage(String fragment, String label, String text) {}

    void add(String kind, String href, String heading, String beside, List<String> names, List<Passage> passages) {
        out.append(first ? "[" : ",\n[");
        first = false;
        text(kind).append(',');
        text(href).append(',');
        text(heading).append(',');
        text(beside).append(",[");
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",");
            text(names.get(i));
        }
        out.append("],[");
        for (int i = 0; i < passages.size(); i++) {
            out.append(i == 0 ? "[" : ",[");
            text(passages.get(i).fragment()).append(',');
            text(passages.get(i).label()).append(',');
            text(passages.get(i).text()).append(']');
        }
        out.append("]]");
    }

    byte[] script() {
        return (out + "\n]);\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A string of ECMAScript (ECMA-262, 12.9.4) that may stand in any script: no line end, no '<', no lone surrogate. */
    private StringBuilder text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isHighSurrogate(c)
                            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == 0x7F || c == 0x2028 || c == 0x2029 || lone) {
                out.append(lone ? "\\ufffd" : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }
}
