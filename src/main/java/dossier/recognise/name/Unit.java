package dossier.recognise.name;

/**
 * A word as names are made of: tokens [from, until) of a reading, with the hyphens, the abbreviation's point inside; without a
 * possessive ending.
 *
 * @param word as it stands
 * @param folded as it is compared
 * @param capital it looks like a part of a name: a capital letter first, or behind "al-"
 * @param acronym all capitals
 * @param begins it begins a sentence, a line of speech or the like, where every word has a capital
 * @param possessed it has a possessive ending, so no name goes on behind it
 */
record Unit(
        int from,
        int until,
        String word,
        String folded,
        boolean capital,
        boolean acronym,
        boolean begins,
        boolean quoted,
        boolean possessed,
        int sentence) {
    boolean is(String other) {
        return folded.equals(other);
    }

    boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
