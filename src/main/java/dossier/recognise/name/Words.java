package dossier.recognise.name;

import java.util.Locale;

/** The small lists of words in `words.tsv`, by the names that they have there. */
enum Words {
    /** Articles, pronouns, prepositions: no name whatever their capital. */
    FUNCTION,
    /** Written with a capital by rule of spelling: weekdays, months, languages, currencies. */
    DROP,
    /** Before a hyphen and a name, no part of it: "pro-". */
    PREFIX,
    /** Behind a name and a hyphen, no part of it: "-based". */
    BEHIND,
    /** Small words inside people's names. */
    PARTICLE,
    /** Those of them that mean "son of" and "daughter of". */
    SON_OF,
    /** Small words with a hyphen that begin names: "al-". */
    LOWER,
    /** Common words that begin names of bodies: "National". */
    FIRST,
    /** Words for months, colours, trades that are names of people too. */
    MAYBE,
    /** Small syllables with which surnames begin before a capital: "Mc". */
    SURNAME_BEGINNING,
    RELIGION,
    PEOPLE,
    /** Forms of names that are nobody's: "Marxist". */
    ADJECTIVE,
    /** Titles that surnames read like. */
    TITLE_END,
    /** Titles of people even before an institution's noun: "President". */
    PERSON_TITLE,
    /** Nouns that name nobody when they stand alone. */
    GENERIC,
    /** Nouns that an article calls a body by: "the Cabinet". */
    COMMON_BODY,
    BEFORE_PLACE,
    /** Words of other languages that begin names of places. */
    GEO_WORD,
    IN_PLACE,
    SPEECH,
    BODY_BEFORE,
    BODY_BEHIND,
    PERSON_BEFORE,
    /** Words whose possessive stands inside names: "People's". */
    OWN,
    /** Nouns behind a region's name that are no part of it: "Republics". */
    PLURAL,
    /** Nouns before "of" that begin no name, though they head names elsewhere. */
    NOT_OF,
    /** Nouns before "of" that begin names, though they head none elsewhere. */
    OF,
    /** Words with a number behind that is part of the name. */
    NUMBERED,
    /** First words of names of what is no actor: "Operation". */
    NO_ACTOR_FIRST,
    /** Endings of words that are made of others. */
    ENDING;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
