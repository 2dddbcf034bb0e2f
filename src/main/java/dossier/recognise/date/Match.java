package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/**
 * A time expression in the text.
 *
 * @param from its first token
 * @param until the token after its last
 * @param narrowing which part of it is meant; null: all
 * @param opens whether it is the first of two dates that bound a range
 */
record Match(
        int from,
        int until,
        Expression expression,
        @Nullable Narrowing narrowing,
        boolean opens) {
    static Match of(int from, int until, Expression expression) {
        return new Match(from, until, expression, null, false);
    }

    Match with(Expression other) {
        return new Match(from, until, other, narrowing, opens);
    }

    Match from(int token) {
        return new Match(token, until, expression, narrowing, opens);
    }

    Match to(int token) {
        return new Match(from, token, expression, narrowing, opens);
    }

    Match opening() {
        return new Match(from, until, expression, narrowing, true);
    }

    Match narrowed(Narrowing to) {
        return new Match(from, until, expression, to, opens);
    }
}
