package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * An anchor by quotation: the TextQuoteSelector of the W3C Web Annotation Data Model (2017), section 4.2.4.
 *
 * @param exact the words themselves
 * @param prefix what stands before them, where `exact` alone is not unique
 * @param suffix what stands after them
 */
public record TextQuote(
        String exact, @Nullable String prefix, @Nullable String suffix) {}
