package dossier.clean.page;

import java.time.LocalDate;

/**
 * A day as a byline or dateline writes it.
 *
 * @param start where in the line it begins
 * @param end where it ends, exclusive
 * @param date the day; where day and month might be exchanged, the day goes first
 * @param exchanged the other reading of `03/04/2021`; equal to `date` where there is none
 */
public record Day(int start, int end, LocalDate date, LocalDate exchanged) {
    public boolean isAmbiguous() {
        return !date.equals(exchanged);
    }
}
