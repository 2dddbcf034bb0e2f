package dossier.recognise.date;

import org.jspecify.annotations.Nullable;

/** Reads one family of time expressions. */
interface Reader {
    /** The longest expression of this family that begins at a token; null where none does. */
    @Nullable
    Match read(int token);
}
