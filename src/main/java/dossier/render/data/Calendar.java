package dossier.render.data;

import dossier.model.Event;
import dossier.model.When;
import dossier.render.page.EventRef;
import dossier.render.page.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The dated events as days of a calendar (iCalendar, RFC 5545): CRLF, lines of 75 octets, the end of a span exclusive. */
final class Calendar {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    private Calendar() {}

    static byte[] of(Site site) {
        Calendar calendar = new Calendar();
        calendar.write(site);
        return calendar.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Site site) {
        Addresses addresses = new Addresses(site, DataFiles.ICS);
        String stamp = site.dossier().gists().stream()
                        .map(AtomFeed::day)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.of(1970, 1, 1))
                        .format(DAY)
                + "T000000Z";
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Dossier//Chronology//EN");
        line("NAME", escape(site.settings().title()));
        line("X-WR-CALNAME", escape(site.settings().title()));
        for (Event event : site.dossier().chronology().events()) {
            When when = event.when();
            if (when != null && isWritable(when.first()) && isWritable(when.last())) {
                EventRef ref = site.lookup().event(event);
                line("BEGIN", "VEVENT");
                line("UID", escape(addresses.id(ref.path(), ref.anchor())));
                line("DTSTAMP", stamp);
                line("DTSTART;VALUE=DATE", when.first().format(DAY));
                line("DTEND;VALUE=DATE", when.last().plusDays(1).format(DAY));
                line("SUMMARY", escape(event.title()));
                line("DESCRIPTION", escape(description(event, when, site)));
                line(
                        "CATEGORIES",
                        escape(site.messages().say("event-kind." + event.kind().label())));
                line("TRANSP", "TRANSPARENT");
                if (site.settings().site() != null) {
                    line("URL", addresses.to(ref.path(), ref.anchor()));
                }
                line("END", "VEVENT");
            }
        }
        line("END", "VCALENDAR");
    }

    /** Four digits, and a day after it that has four as well. */
    private static boolean isWritable(@Nullable LocalDate day) {
        return day != null && day.getYear() > 0 && day.getYear() < 9999;
    }

    private static String description(Event event, When when, Site site) {
        StringBuilder text = new StringBuilder(site.dates().full(when));
        event.tellings().stream()
                .map(Event.Told::article)
                .distinct()
                .map(site.lookup()::article)
                .forEach(article -> text.append(article == null ? "" : "\n" + article.label()));
        event.conflicts()
                .forEach(
                        conflict -> text.append('\n').append(site.messages().say("event.differ", conflict.question())));
        return text.toString();
    }

    /** TEXT (RFC 5545, 3.3.11); what is no text is left out. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (c >= ' ' && c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF)) {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Folded between characters, never inside one (RFC 5545, 3.1). */
    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
