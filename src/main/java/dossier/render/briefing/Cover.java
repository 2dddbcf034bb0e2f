package dossier.render.briefing;

import dossier.model.Dossier;
import dossier.model.Gist;
import dossier.model.When;
import dossier.render.page.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the briefing's cover says of the dossier. */
final class Cover {
    private Cover() {}

    static List<BriefingPage.Fact> facts(Marker marker) {
        Dossier dossier = marker.site().dossier();
        Messages messages = marker.messages();
        List<BriefingPage.Fact> facts = new ArrayList<>();
        int words = dossier.gists().stream().mapToInt(Gist::wordCount).sum();
        String built = messages.count("count.articles", dossier.gists().size()) + ", "
                + messages.count("voices.words", words) + period(marker);
        facts.add(new BriefingPage.Fact(messages.say("briefing.built-from"), built));
        facts.add(new BriefingPage.Fact(
                messages.say("briefing.contains"),
                messages.count("count.events", dossier.chronology().events().size()) + ", "
                        + messages.count("count.actors", dossier.backlinks().size())
                        + ", "
                        + messages.count("count.contested", dossier.claims().size())));
        When latest = latest(dossier.gists());
        if (latest != null) {
            facts.add(new BriefingPage.Fact(messages.say("briefing.as-of"), marker.date(latest)));
        }
        if (!marker.site().settings().editors().isEmpty()) {
            facts.add(new BriefingPage.Fact(
                    messages.say("about.editors"),
                    String.join(", ", marker.site().settings().editors())));
        }
        if (marker.site().settings().site() != null) {
            facts.add(new BriefingPage.Fact(
                    messages.say("briefing.site"), marker.site().settings().site()));
        }
        return facts;
    }

    /** From the first to the last day of publication. */
    private static String period(Marker marker) {
        List<When> published = marker.site().dossier().gists().stream()
                .map(gist -> gist.metadata().published())
                .filter(Objects::nonNull)
                .map(found -> found.value())
                .sorted()
                .toList();
        if (published.isEmpty()) {
            return "";
        }
        String first = marker.date(published.get(0));
        String last = marker.date(published.get(published.size() - 1));
        return ", " + (first.equals(last) ? first : marker.messages().say("briefing.period", first, last));
    }

    /** The last day on which a capture was taken in, saved or published: what the content is as of. */
    static @org.jspecify.annotations.Nullable When latest(List<Gist> gists) {
        return gists.stream()
                .map(Gist::metadata)
                .map(metadata -> metadata.added() != null
                        ? metadata.added()
                        : metadata.captured() != null ? metadata.captured() : metadata.published())
                .filter(Objects::nonNull)
                .map(found -> found.value())
                .max(When::compareTo)
                .orElse(null);
    }
}
