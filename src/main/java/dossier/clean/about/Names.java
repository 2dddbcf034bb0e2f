package dossier.clean.about;

import dossier.clean.page.Bylines;
import dossier.clean.page.Table;
import dossier.model.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes persons of the words of a byline: names alone, each with its role and affiliation where the words give them. */
final class Names {
    private static final int LONGEST_NAME = 6;
    /** What parts names from one another, in small letters. */
    private static final List<String> AND = List.of(
            " and ", " & ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " ve ", " və ", " и ", " та ",
            " і ", " και ", " oraz ", " és ", " și ", " şi ", " with ", " mit ", " avec ", " con ", " med ", " a ",
            " i ", " ja ", " və ", " dan ", " և ", " და ", " و");

    /** Words that make what they stand in a role, not a name. */
    private static final Set<String> ROLES = roles();

    private Names() {}

    private static Set<String> roles() {
        Set<String> roles = new HashSet<>();
        for (List<String> row : Table.rows("roles.tsv", 2)) {
            roles.addAll(List.of(row.get(1).split(" ")));
        }
        return roles;
    }

    /** The persons of a byline; none where it names nobody. */
    static List<Person> of(String byline) {
        List<Person> persons = new ArrayList<>();
        for (String part : parts(inOrder(Bylines.rest(plain(byline))))) {
            String words = trimmed(part);
            if (words.isEmpty()) {
                continue;
            }
            String name = cased(trimmed(Bylines.rest(words)));
            if (isRole(name)) {
                if (!persons.isEmpty() && persons.get(persons.size() - 1).role() == null) {
                    Person last = persons.remove(persons.size() - 1);
                    persons.add(new Person(last.name(), name, last.affiliation(), null));
                }
            } else if (isName(name)
                    && persons.stream().noneMatch(person -> person.name().equalsIgnoreCase(name))) {
                persons.add(new Person(name, null, null, null));
            }
        }
        return persons;
    }

    /** "Renn, Ilka" as "Ilka Renn": one comma, one word on each side. */
    private static String inOrder(String byline) {
        int comma = byline.indexOf(',');
        if (comma <= 0 || byline.indexOf(',', comma + 1) >= 0) {
            return byline;
        }
        String surname = byline.substring(0, comma).strip();
        String name = byline.substring(comma + 1).strip();
        boolean single = surname.indexOf(' ') < 0 && name.indexOf(' ') < 0 && !name.isEmpty();
        boolean capitals = single && Character.isUpperCase(surname.charAt(0)) && Character.isUpperCase(name.charAt(0));
        return capitals && !isRole(name) && !name.equals(name.toUpperCase(Locale.ROOT)) ? name + " " + surname : byline;
    }

    /** "ILKA RENN" as "Ilka Renn"; what may be an agency ("USA TODAY") stays. */
    private static String cased(String name) {
        if (name.indexOf(' ') < 0
                || !name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean inner = i > 0 && Character.isLetter(name.charAt(i - 1));
            char c = name.charAt(i);
            cased.append(inner ? Character.toLowerCase(c) : c);
        }
        return cased.toString();
    }

    private static boolean isShort(String name) {
        return name.indexOf(' ') <= 3 || name.length() - name.lastIndexOf(' ') <= 4;
    }

    /** Without what stands in brackets, on one line. */
    private static String plain(String byline) {
        StringBuilder plain = new StringBuilder(byline.length());
        int depth = 0;
        for (int i = 0; i < byline.length(); i++) {
            char c = byline.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                plain.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return plain.toString().strip();
    }

    private static List<String> parts(String byline) {
        List<String> parts = new ArrayList<>();
        String lower = byline.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i < byline.length(); i++) {
            char c = byline.charAt(i);
            int length = c == ' ' ? and(lower, i) : parts(byline, i);
            if (length > 0) {
                parts.add(byline.substring(start, i));
                start = i + length;
                i = start - 1;
            }
        }
        parts.add(byline.substring(Math.min(start, byline.length())));
        return parts;
    }

    /** How long the sign is that parts names here; 0: none. */
    private static int parts(String byline, int i) {
        char c = byline.charAt(i);
        boolean spaced = i > 0 && byline.charAt(i - 1) == ' ' && i + 1 < byline.length() && byline.charAt(i + 1) == ' ';
        return switch (c) {
            case ',', ';', '|', '/', '•', '·', '、', '،', '\t', '›', ':' -> 1;
            case '-', '–', '—' -> spaced ? 1 : 0;
            default -> 0;
        };
    }

    private static int and(String lower, int i) {
        for (String and : AND) {
            if (lower.startsWith(and, i)) {
                return and.length() - (and.endsWith(" ") ? 1 : 0);
            }
        }
        return 0;
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start)) && words.charAt(start) != '@') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1)) && !isAbbreviation(words, end)) {
            end--;
        }
        return words.substring(start, end);
    }

    /** The full stop of "Jr." and "A. B." stays. */
    private static boolean isAbbreviation(String words, int end) {
        return words.charAt(end - 1) == '.'
                && end >= 3
                && (words.charAt(end - 3) == ' ' || words.startsWith("Jr.", end - 3));
    }

    private static boolean isRole(String words) {
        if (words.isEmpty() || Character.isLowerCase(words.charAt(0)) && words.indexOf(' ') > 0) {
            return true;
        }
        for (String word : words.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words may be a name: few, without figures, none an address. */
    static boolean isName(String words) {
        if (words.length() < 2
                || words.length() > 60
                || words.indexOf('@') >= 0
                || words.contains("://")
                || words.contains("www.")) {
            return false;
        }
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            count += c == ' ' ? 1 : 0;
        }
        return count <= LONGEST_NAME;
    }

    /** Whether a name is a person's by its looks: two words and more, each with a capital where the script has them. */
    static boolean isPersonal(String name) {
        String[] words = name.split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && !Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length >= 2 && words.length <= 5 && capitals >= 2;
    }
}
