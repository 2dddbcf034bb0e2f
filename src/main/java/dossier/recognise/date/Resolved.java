package dossier.recognise.date;

import dossier.model.Timex;
import dossier.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What became of an expression.
 *
 * @param point null: no point of the calendar, or not told
 */
record Resolved(Timex timex, @Nullable When when, @Nullable Point point) {
    /** The same without what depends on a day that is not known. */
    Resolved unknown() {
        StringBuilder value = new StringBuilder(timex.value());
        for (int i = 0; i < value.length() && value.charAt(i) != 'T'; i++) {
            if (Character.isDigit(value.charAt(i))) {
                value.setCharAt(i, 'X');
            }
        }
        return new Resolved(new Timex(timex.type(), value.toString()), null, null);
    }
}
