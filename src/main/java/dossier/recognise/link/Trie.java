package dossier.recognise.link;

import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many forms looked up in a text at once: a trie whose edges are words (their keys), so that kinds of space and hyphen, diacritics and
 * points never matter and offsets never shift. Filled once, then only read.
 */
final class Trie<T> {
    private static final int LONGEST_BEFORE_A_POINT = 4;

    private final Node<T> root = new Node<>();

    /** A form found: tokens [from, until) of a reading. */
    record Match<T>(int from, int until, Form<T> form) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private final List<Form<T>> forms = new ArrayList<>(1);
    }

    /** Adds a form; one without any word is left out. */
    void add(Form<T> form) {
        if (form.keys().isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (String key : form.keys()) {
            node = node.next.computeIfAbsent(key, k -> new Node<>());
        }
        node.forms.add(form);
    }

    /** Every form that stands at a token, shorter ones first. */
    void at(Reading reading, int token, Consumer<Match<T>> found) {
        if (!isKey(reading, token)) {
            return;
        }
        Node<T> node = root.next.get(key(reading, token));
        int last = token;
        while (node != null) {
            for (Form<T> form : node.forms) {
                if (form.fits(reading, token)) {
                    found.accept(new Match<>(token, last + 1, form));
                }
            }
            last = node.next.isEmpty() ? -1 : following(reading, last);
            node = last < 0 ? null : node.next.get(key(reading, last));
        }
    }

    /** The forms of exactly these tokens. */
    List<Form<T>> exactly(Reading reading, int from, int until) {
        List<Form<T>> forms = new ArrayList<>();
        at(reading, from, match -> {
            if (match.until() == until) {
                forms.add(match.form());
            }
        });
        return forms;
    }

    /** The keys of a text's words, as forms have them. */
    static List<String> keys(Reading reading) {
        List<String> keys = new ArrayList<>();
        for (int token = 0; token < reading.size(); token++) {
            if (isKey(reading, token)) {
                keys.add(key(reading, token));
            }
        }
        return keys;
    }

    static @Nullable String keyAt(Reading reading, int token) {
        return isKey(reading, token) ? key(reading, token) : null;
    }

    private static String key(Reading reading, int token) {
        return reading.is(token, "&") ? "and" : Spelling.key(reading.folded(token));
    }

    /** Full stops and hyphens join words and are no words; other marks are, so that a form may have them. */
    static boolean isKey(Reading reading, int token) {
        return token < reading.size() && !reading.is(token, ".") && !reading.is(token, "-");
    }

    /** The next word of the same sentence with no more than space, a hyphen or an abbreviation's point before it; -1: there is none. */
    static int following(Reading reading, int token) {
        int next = token + 1;
        if (reading.is(next, ".") && reading.folded(token).length() <= LONGEST_BEFORE_A_POINT
                || reading.is(next, "-")
                        && !reading.isSpaced(next)
                        && next + 1 < reading.size()
                        && !reading.isSpaced(next + 1)) {
            next++;
        }
        return isKey(reading, next) && reading.sentence(next) == reading.sentence(token) ? next : -1;
    }
}
