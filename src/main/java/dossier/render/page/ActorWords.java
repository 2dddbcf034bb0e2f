package dossier.render.page;

import dossier.model.Actor;

/** How an entry of the glossary is put in one line. */
final class ActorWords {
    /** Longer first sentences are cut at a word. */
    private static final int LONGEST = 180;

    private ActorWords() {}

    static ActorRef ref(Actor actor) {
        String line = actor.role() != null
                ? capital(actor.role())
                : first(actor.description().text());
        return new ActorRef(actor.id(), actor.name(), own(actor), actor.kind(), line);
    }

    /** The first of its aliases that is written in another script than its name; empty for none. */
    private static String own(Actor actor) {
        Character.UnicodeScript script = script(actor.name());
        return actor.aliases().stream()
                .filter(alias -> script(alias) != script && script(alias) != Character.UnicodeScript.COMMON)
                .findFirst()
                .orElse("");
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** The first sentence of a description. */
    private static String first(String text) {
        String paragraph = text.lines().findFirst().orElse("");
        int end = paragraph.indexOf(". ");
        String sentence = end < 0 ? paragraph : paragraph.substring(0, end + 1);
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, cut < 0 ? LONGEST : cut) + " …";
    }

    private static String capital(String role) {
        return role.isEmpty()
                ? role
                : role.substring(0, role.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + role.substring(role.offsetByCodePoints(0, 1));
    }
}
