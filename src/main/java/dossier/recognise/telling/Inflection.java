package dossier.recognise.telling;

import dossier.recognise.telling.Trigger.Form;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb or noun. Where spelling could double a last letter, both ways are given. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** @param entry `shoot_down/shot_down`: base, past, participle; what is regular is made */
    static Map<Form, Set<String>> verb(String entry) {
        String[] parts = entry.split("/");
        String base = parts[0];
        int end = base.indexOf('_') < 0 ? base.length() : base.indexOf('_');
        String first = base.substring(0, end);
        String rest = base.substring(end);
        Map<Form, Set<String>> forms = new EnumMap<>(Form.class);
        add(forms, Form.BASE, base);
        add(forms, Form.THIRD, withS(first) + rest);
        for (String stem : stems(first)) {
            add(forms, Form.ING, (stem.endsWith("e") && !stem.endsWith("ee") ? cut(stem) : stem) + "ing" + rest);
            if (parts.length == 1) {
                add(forms, Form.PAST, withEd(stem) + rest);
            }
        }
        if (parts.length > 1) {
            add(forms, Form.PAST, parts[1]);
        }
        if (parts.length > 2) {
            add(forms, Form.PARTICIPLE, parts[2]);
        }
        return forms;
    }

    /** Singular and plural; the first word of several is taken as it is and the last one inflected, unless "of" stands between. */
    static Set<String> noun(String entry) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(entry);
        int of = entry.indexOf("_of");
        int end = of < 0 ? entry.length() : of;
        forms.add(withS(entry.substring(0, end)) + entry.substring(end));
        return forms;
    }

    private static void add(Map<Form, Set<String>> forms, Form form, String word) {
        forms.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(word);
    }

    private static Set<String> stems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        int last = word.length() - 1;
        boolean doubles = last > 1
                && VOWELS.indexOf(word.charAt(last)) < 0
                && "wxyh".indexOf(word.charAt(last)) < 0
                && VOWELS.indexOf(word.charAt(last - 1)) >= 0
                && VOWELS.indexOf(word.charAt(last - 2)) < 0;
        boolean isShort = word.length() < 5
                && word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        if (!doubles || !isShort) {
            stems.add(word);
        }
        if (doubles) {
            stems.add(word + word.charAt(last));
        }
        return stems;
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return cut(word) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o");
        return word + (hisses ? "es" : "s");
    }

    private static String withEd(String stem) {
        if (endsInConsonantY(stem)) {
            return cut(stem) + "ied";
        }
        return stem + (stem.endsWith("e") ? "d" : "ed");
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && VOWELS.indexOf(word.charAt(last - 1)) < 0;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
