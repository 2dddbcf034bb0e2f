package dossier.clean;

import dossier.clean.judge.Judge;
import dossier.clean.page.Cue;
import dossier.clean.page.Form;
import dossier.clean.page.Markers;
import dossier.clean.page.Page;
import dossier.clean.page.Table;
import dossier.model.Line;
import dossier.model.Removal.FurnitureKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of a line that is not the article what it is, and by which sign: its words, its place, the heading above it, its form. */
final class Furniture {
    /** A heading of this kind tells of so many lines beneath it. */
    private static final int REACH = 60;

    private static final Map<String, Reason> REASONS = reasons();
    private static final Map<Long, String> PLACES = places();
    private static final List<Cue> HEADINGS = List.of(Cue.COMMENT, Cue.RELATED, Cue.SIGN_UP, Cue.AUTHOR_BOX, Cue.SHARE);

    private final Page page;
    private final Judge.Odds[] odds;
    private final String title;
    /** The kind that the last heading gave, and how far above it stands. */
    private Cue heading = Cue.NAVIGATION;

    private int since = REACH;

    private record Reason(FurnitureKind kind, String clause) {}

    /** @param title the article's, empty where it has none */
    Furniture(Page page, Judge.Odds[] odds, String title) {
        this.page = page;
        this.title = title;
        this.odds = odds;
    }

    private static Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new HashMap<>();
        for (List<String> row : Table.rows("reasons.tsv", 3)) {
            String kind = row.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
            reasons.put(row.get(0), new Reason(FurnitureKind.valueOf(kind), row.get(2)));
        }
        return reasons;
    }

    private static Map<Long, String> places() {
        Map<Long, String> places = new LinkedHashMap<>();
        places.put(Markers.bit("comment"), "place.comment");
        places.put(Markers.bit("consent"), "place.cookie");
        places.put(Markers.bit("signup") | Markers.bit("paywall"), "place.sign-up");
        places.put(Markers.bit("share"), "place.share");
        places.put(Markers.bit("<figcaption>") | Markers.bit("caption"), "place.caption");
        places.put(Markers.bit("related"), "place.related");
        places.put(Markers.bit("advert"), "place.advertisement");
        places.put(Markers.bit("bio"), "place.author-box");
        places.put(Markers.bit("tags"), "place.tags");
        places.put(Markers.bit("<nav>") | Markers.bit("nav") | Markers.bit("<header>"), "place.navigation");
        places.put(Markers.bit("<footer>") | Markers.bit("footer"), "place.footer");
        places.put(Markers.bit("teaser"), "place.related");
        return places;
    }

    /** The next line's judgement; lines come in their order, those of the article too. */
    Judgement next(int i, boolean body) {
        Line line = page.line(i);
        Form form = page.form(i);
        Cue own = HEADINGS.stream().filter(form::whole).findFirst().orElse(null);
        since = own != null ? 0 : since + 1;
        heading = own != null ? own : heading;
        if (body) {
            since = REACH;
            return Judgement.body(line);
        }
        String rule = rule(i, line, form);
        Reason reason = REASONS.get(rule);
        return new Judgement(line, reason.kind(), rule, reason.clause());
    }

    private String rule(int i, Line line, Form form) {
        if (line.dom().hidden()) {
            return "hidden";
        }
        if (line.text().equals(title)) {
            return "form.title";
        }
        for (Cue cue : Cue.values()) {
            if (form.whole(cue)) {
                return "words." + cue.label();
            }
        }
        if (page.titled(i) > 0.9 && form.length() > 3 && odds[i].before() > 0.3) {
            return "form.title";
        } else if (form.dated() > 0.5 && (form.time() || !form.days().isEmpty())) {
            return "form.date";
        }
        for (Cue cue : Cue.values()) {
            if (form.starts(cue) && cue != Cue.NAVIGATION) {
                return "words." + cue.label();
            }
        }
        String place = place(i);
        if (form.biography()
                && odds[i].before() < 0.5
                && page.line(i).dom().path().isEmpty()) {
            return "form.biography";
        } else if (place != null) {
            return place;
        } else if (line.kind() == Line.Kind.CAPTION) {
            return "place.caption";
        } else if (since < REACH && odds[i].before() < 0.5) {
            return "below." + heading.label();
        }
        for (Cue cue : Cue.values()) {
            if (form.holds(cue)) {
                return "words." + cue.label();
            }
        }
        Judge.Odds is = odds[i];
        return is.before() > Math.max(is.hole(), is.after())
                ? "sequence.before"
                : is.hole() > is.after() ? "sequence.hole" : "sequence.after";
    }

    private @Nullable String place(int i) {
        int node = page.containers().of(i);
        for (int depth = 0; depth < 4; depth++) {
            long own = page.containers().own(node);
            for (Map.Entry<Long, String> place : PLACES.entrySet()) {
                if ((own & place.getKey()) != 0) {
                    return place.getValue();
                }
            }
            node = page.containers().parent(node);
        }
        return null;
    }
}
