package dossier.render.page;

import dossier.model.Digest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All words that the site itself says, in one language: `messages/LANGUAGE.properties` in UTF-8, English where a language lacks one.
 * `{0}`, `{1}` … stand for what is filled in.
 *
 * @param language of the file that was found, BCP 47
 */
public record Messages(String language, SortedMap<String, String> words, Digest digest) {
    static Messages of(Resources resources, String language) throws IOException {
        SortedMap<String, String> words = new TreeMap<>(read(resources, "en"));
        String subtag = language.split("-", 2)[0];
        String primary = subtag.chars().allMatch(Character::isLetter) ? subtag : "en";
        SortedMap<String, String> own = read(resources, primary);
        words.putAll(own);
        return new Messages(own.isEmpty() ? "en" : primary, words, Key.of(words));
    }

    private static SortedMap<String, String> read(Resources resources, String language) throws IOException {
        SortedMap<String, String> words = new TreeMap<>();
        byte[] file = resources.read("messages/" + language + ".properties");
        if (file != null) {
            Properties properties = new Properties();
            properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
            properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        }
        return words;
    }

    /** @throws IllegalArgumentException where there is no such message in any file */
    public String say(String key, Object... values) {
        String message = words.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message '" + key + "'");
        }
        return values.length == 0 ? message : fill(message, values);
    }

    /** The message for what has an open set of names (kinds of note, of furniture); the name itself where there is none. */
    public String name(String group, String name) {
        return words.getOrDefault(group + "." + name, name.replace('-', ' ').replace('_', ' '));
    }

    /** A message that counts: `KEY.none` for 0 where there is one, `KEY.one` for 1, `KEY.other` else; `{0}` is the number. */
    public String count(String key, int number) {
        String form = number == 0 && words.containsKey(key + ".none") ? ".none" : number == 1 ? ".one" : ".other";
        return say(key + form, number(number));
    }

    /** A whole number with its thousands parted. */
    public String number(int number) {
        String digits = Integer.toString(number);
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > 0 && left % 3 == 0 && digits.charAt(i - 1) != '-' && digits.length() > 4) {
                parted.append(say("number.thousands"));
            }
            parted.append(digits.charAt(i));
        }
        return parted.toString();
    }

    private static String fill(String message, Object[] values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', open + 1)) {
            boolean slot = open + 2 < message.length() && message.charAt(open + 2) == '}';
            int index = slot ? message.charAt(open + 1) - '0' : -1;
            if (index >= 0 && index < values.length) {
                filled.append(message, from, open).append(values[index]);
                from = open + 3;
            }
        }
        return filled.append(message, from, message.length()).toString();
    }
}
