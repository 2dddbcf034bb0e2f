package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * A quotation with its speaker resolved.
 *
 * @param speaker as the article names whom it quotes, pronouns resolved where there is no doubt; null: nobody is named
 * @param actor the speaker in the glossary
 */
public record Voice(
        Mention.Quotation quotation,
        @Nullable String speaker,
        @Nullable ActorId actor) {}
