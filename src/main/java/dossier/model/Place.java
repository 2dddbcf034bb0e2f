package dossier.model;

/** Which of an article's two texts a span lies in. */
public enum Place {
    /** The cleaned text of the body. */
    TEXT,
    /** The article's title. */
    TITLE
}
