package dossier.clean.page;

import java.util.Arrays;

/**
 * The words of one line as numbers: letters and digits in a row, hashed without case and diacritics. Two words of one number are taken for
 * one; with 32 bits and some thousand words a page that costs nothing.
 */
public final class Words {
    private int[] hashes = new int[16];
    private int[] starts = new int[16];
    private int size;
    private int capitals;
    private int unspaced;

    private Words() {}

    public static Words of(String text) {
        Words words = new Words();
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (!Letters.isOfWord(c)) {
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            while (i < length && Letters.isOfWord(text.charAt(i))) {
                char folded = Letters.fold(text.charAt(i));
                if (!Letters.isMark(folded)) {
                    hash = hash * 31 + folded;
                }
                words.unspaced += Letters.isUnspaced(folded) ? 1 : 0;
                i++;
            }
            words.add(hash, start, Character.isUpperCase(c));
        }
        return words;
    }

    /** The number of one word. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char folded = Letters.fold(word.charAt(i));
            if (!Letters.isMark(folded)) {
                hash = hash * 31 + folded;
            }
        }
        return hash;
    }

    private void add(int hash, int start, boolean capital) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        hashes[size] = hash;
        starts[size++] = start;
        capitals += capital ? 1 : 0;
    }

    public int size() {
        return size;
    }

    public int hash(int i) {
        return hashes[i];
    }

    /** Where in the line the word begins. */
    public int start(int i) {
        return starts[i];
    }

    /** How many begin with a capital letter. */
    public int capitals() {
        return capitals;
    }

    /** How long the line is in words; of a script without spaces, two characters count as one. */
    public int length() {
        return size + unspaced / 2;
    }

    public boolean isUnspaced() {
        return unspaced > 0;
    }
}
