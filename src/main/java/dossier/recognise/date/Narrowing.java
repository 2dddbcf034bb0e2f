package dossier.recognise.date;

import dossier.model.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which part of a month, season, year or decade is meant: "early", "mid-", "the end of". */
enum Narrowing {
    START,
    MID,
    END,
    /** No part in particular: "sometime in". */
    SOME;

    private static final Narrowing[] ALL = values();

    static Narrowing of(int ordinal) {
        return ALL[ordinal];
    }

    /** The same date with its days narrowed to the first, the middle or the last third; days and open dates stay as they are. */
    @Nullable
    When of(@Nullable When when) {
        if (when == null || this == SOME || when.first() == null || when.last() == null || when.days() < 3) {
            return when;
        }
        LocalDate first = when.first();
        LocalDate last = when.last();
        long third = when.days() / 3;
        return when.within(
                this == MID ? first.plusDays(third) : this == END ? last.minusDays(third - 1) : first,
                this == MID ? last.minusDays(third) : this == START ? first.plusDays(third - 1) : last);
    }
}
