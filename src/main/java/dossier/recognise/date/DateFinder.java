package dossier.recognise.date;

import dossier.model.Found;
import dossier.model.Mention;
import dossier.model.When;
import dossier.recognise.text.Context;
import dossier.recognise.text.Finder;
import dossier.recognise.text.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and gives them their TIMEX3 value (TimeML 1.2.1) and, where they pin a date, EDTF. Of two dates that bound a
 * range ("from 2015 to 2019") the first carries the range as its `When`, the second its own date.
 */
public final class DateFinder implements Finder {
    @Override
    public List<Mention.OfDate> find(Reading reading, Context context) {
        Tape tape = new Tape(reading, Lexicon.ENGLISH);
        List<Match> all = new Grammar(tape).all();
        Found<When> published = context.metadata().published();
        LocalDate first = published == null ? null : published.value().first();
        LocalDate last = published == null ? null : published.value().last();
        List<Resolved> resolved = Resolver.resolve(tape, all, last == null ? first : last);
        if (first != null && last != null && !first.equals(last)) {
            resolved = agreeing(resolved, Resolver.resolve(tape, all, first));
        }
        List<Mention.OfDate> mentions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Match found = all.get(i);
            Resolved one = resolved.get(i);
            When when = found.opens() && i + 1 < all.size()
                    ? range(one.when(), resolved.get(i + 1).when())
                    : one.when();
            mentions.add(new Mention.OfDate(reading.span(found.from(), found.until()), one.timex(), when));
        }
        return mentions;
    }

    /** Where the publication date is not known to the day: what does not depend on which day it is. */
    private static List<Resolved> agreeing(List<Resolved> one, List<Resolved> other) {
        List<Resolved> agreeing = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Resolved late = one.get(i);
            boolean same = late.timex().equals(other.get(i).timex());
            agreeing.add(same ? late : late.unknown());
        }
        return agreeing;
    }

    private static @Nullable When range(@Nullable When from, @Nullable When until) {
        if (from == null
                || until == null
                || from.first() == null
                || until.last() == null
                || until.last().isBefore(from.first())) {
            return from;
        }
        return When.parse(from.edtf() + "/" + until.edtf())
                .map(w -> w.within(from.first(), until.last()))
                .orElseGet(() -> When.span(from.first(), until.last()));
    }
}
