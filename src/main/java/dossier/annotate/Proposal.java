package dossier.annotate;

import dossier.model.Call;
import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A note that a rule would make.
 *
 * @param rule its name
 * @param kind the device, as the field calls it
 * @param key notes of one rule and key say the same again: a reader is told once; empty: each stands for itself
 * @param instead a neutral wording; null where none is apt
 */
record Proposal(
        String rule,
        String kind,
        Call call,
        Span at,
        String key,
        String why,
        @Nullable String instead) {}
