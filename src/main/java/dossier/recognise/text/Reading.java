package dossier.recognise.text;

import dossier.model.Body;
import dossier.model.Folding;
import dossier.model.Place;
import dossier.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A text tokenised once. Tokens are numbered from 0; a word keeps its inner apostrophes ("O'Brien", "don't") but not a possessive 's,
 * which is a token of its own, and letters with points between them ("U.S.", "e.g.") are one word. Hyphens are tokens. Thread-safe.
 */
public final class Reading {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, maybe with digits behind ("COVID19"). */
        WORD,
        /** Digits, with points, commas inside ("1,500", "3.5"). */
        NUMBER,
        /** Digits first, then letters ("16th", "628CE", "1990s"). */
        MIXED,
        /** The possessive "'s", or an apostrophe that stands for it. */
        POSSESSIVE,
        /** One mark of punctuation or symbol. */
        MARK
    }

    private final Place in;
    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final String[] folded;
    private final int[] sentenceOf;
    private final List<Span> sentences;

    private Reading(Place in, String text, Tokens tokens, List<Span> sentences) {
        this.in = in;
        this.text = text;
        this.size = tokens.size();
        this.starts = tokens.starts();
        this.ends = tokens.ends();
        this.kinds = tokens.kinds();
        this.folded = tokens.folded(text);
        this.sentences = List.copyOf(sentences);
        this.sentenceOf = new int[size];
        for (int token = 0, sentence = 0; token < size; token++) {
            while (sentence + 1 < sentences.size()
                    && starts[token] >= sentences.get(sentence).end()) {
                sentence++;
            }
            sentenceOf[token] = sentence;
        }
    }

    /** Reads an article's text, block by block: no sentence crosses two. */
    public static Reading of(Body body) {
        return of(
                Place.TEXT,
                body.text(),
                body.blocks().stream()
                        .filter(b -> b.kind().isLeaf())
                        .map(Body.Block::span)
                        .toList());
    }

    /** Reads a title, as one sentence or more. */
    public static Reading ofTitle(String title) {
        return of(Place.TITLE, title, List.of(new Span(Place.TITLE, 0, title.length())));
    }

    private static Reading of(Place in, String text, List<Span> blocks) {
        Tokens tokens = Tokens.of(text);
        return new Reading(in, text, tokens, Sentences.of(in, text, tokens, blocks));
    }

    public Place in() {
        return in;
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** The first code unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** The code unit after a token's last. */
    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    /** The token as it stands. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The token as words are compared: lower case, no diacritics, plain apostrophes and hyphens. Empty for tokens that are not there. */
    public String folded(int token) {
        return token < 0 || token >= size ? "" : folded[token];
    }

    /** Whether the token is this word, which must be given folded. */
    public boolean is(int token, String word) {
        return folded(token).equals(word);
    }

    /** Whether a token is there and is a word, a number or a mixture. */
    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] != Kind.MARK && kinds[token] != Kind.POSSESSIVE;
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapitalised(int token) {
        return token >= 0 && token < size && Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether the token has two letters or more and all of them are capitals. */
    public boolean isAllCapitals(int token) {
        if (token < 0 || token >= size) {
            return false;
        }
        int letters = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }

    /** Whether white space or the text's beginning stands before the token. */
    public boolean isSpaced(int token) {
        return token == 0 || starts[token] > ends[token - 1];
    }

    /** Index of the sentence in which a token stands. */
    public int sentence(int token) {
        return sentenceOf[token];
    }

    public List<Span> sentences() {
        return sentences;
    }

    /** Whether the token is its sentence's first. */
    public boolean startsSentence(int token) {
        return token == 0 || sentenceOf[token] != sentenceOf[token - 1];
    }

    /** The first token of a sentence. */
    public int firstToken(int sentence) {
        return tokenAt(sentences.get(sentence).start());
    }

    /** The token after a sentence's last. */
    public int endToken(int sentence) {
        return sentence + 1 < sentences.size() ? firstToken(sentence + 1) : size;
    }

    /** The first token that ends after a code unit: the one there, or the next. `size()` where there is none. */
    public int tokenAt(int unit) {
        int found = Arrays.binarySearch(ends, 0, size, unit);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The span of tokens [from, until). */
    public Span span(int from, int until) {
        return new Span(in, starts[from], ends[until - 1]);
    }

    /** The words at a span of this text. */
    public String words(Span span) {
        return span.of(text);
    }

    static String fold(String token) {
        return Folding.fold(token);
    }
}
