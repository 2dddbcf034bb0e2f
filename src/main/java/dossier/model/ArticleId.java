package dossier.model;

/** An article's identity: its path below `articles/` without the extension, in NFC, with '/'. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
