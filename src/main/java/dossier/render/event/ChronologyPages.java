package dossier.render.event;

import dossier.model.Event;
import dossier.model.EventKind;
import dossier.render.page.Emitter;
import dossier.render.page.EventLine;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Lookup;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shape;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chronology on one page, or, where there are many events, its overview and a page for each year. */
public final class ChronologyPages implements Emitter {
    /** The overview of a parted chronology lists so many events of a year, the most told. */
    private static final int LISTED = 12;

    record Shown(List<Item> items, Plot plot) {}

    /** @param years name and number of events, in order */
    record OverviewShown(List<Year> years, Plot plot, int all) {}

    record Year(String name, String path, int events, List<EventLine> most) {}

    record YearShown(
            String year,
            List<Item> items,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * @param kinds filters by kind; only those that occur
     * @param picture the drawings; empty for none
     * @param sections the list by year
     * @param before address of the year before; empty for none
     */
    public record View(
            Shell shell,
            String title,
            String lede,
            List<Filter> kinds,
            Html picture,
            List<Section> sections,
            String before,
            String after,
            String whole)
            implements Page {}

    public record Filter(String id, Html mark, String words) {}

    /** @param href of the year's own page; empty for none */
    public record Section(String id, String name, String count, String href, Html events) {}

    @Override
    public Stream<PlannedFile> files(Site site) {
        List<Event> events = site.dossier().chronology().events();
        return site.lookup().hasYears() ? parted(site, events) : Stream.of(whole(site, events));
    }

    private static PlannedFile whole(Site site, List<Event> events) {
        Here here = new Here(Routes.CHRONOLOGY);
        List<Item> items = new ArrayList<>();
        for (Event event : events) {
            items.add(Item.of(event, items.size() + 1, site));
        }
        Shown shown = new Shown(items, Plot.of(events, site.lookup()));
        return site.page(here.path(), "chronology", shown, () -> {
            Messages messages = site.messages();
            return new View(
                    site.shell(here, messages.say("nav.chronology"), "", Routes.CHRONOLOGY, true),
                    messages.say("nav.chronology"),
                    messages.count("chronology.lede", items.size()),
                    filters(items.stream().map(item -> item.event().kind()).toList(), messages),
                    Picture.html(shown.plot(), messages, here),
                    sections(items, site, here),
                    "",
                    "",
                    "");
        });
    }

    private static Stream<PlannedFile> parted(Site site, List<Event> events) {
        // numbered within its year: one more event must not renumber the years after it
        Map<String, List<Item>> years = new LinkedHashMap<>();
        for (Event event : events) {
            List<Item> year = years.computeIfAbsent(Lookup.stretch(event), any -> new ArrayList<>());
            year.add(Item.of(event, year.size() + 1, site));
        }
        List<String> names = List.copyOf(years.keySet());
        List<PlannedFile> files = new ArrayList<>();
        files.add(overview(site, years, Plot.of(events, site.lookup()), events.size()));
        for (int i = 0; i < names.size(); i++) {
            files.add(year(
                    site,
                    new YearShown(
                            names.get(i),
                            years.get(names.get(i)),
                            i == 0 ? null : names.get(i - 1),
                            i == names.size() - 1 ? null : names.get(i + 1))));
        }
        return files.stream();
    }

    private static PlannedFile overview(Site site, Map<String, List<Item>> items, Plot plot, int all) {
        Here here = new Here(Routes.CHRONOLOGY);
        List<Year> years = new ArrayList<>();
        items.forEach((name, events) -> {
            List<EventLine> most = events.stream()
                    .sorted((one, other) -> Integer.compare(other.all(), one.all()))
                    .limit(LISTED)
                    .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .map(item -> EventLine.of(item.event(), site.lookup()))
                    .toList();
            years.add(new Year(name, Routes.timeline(name), events.size(), most));
        });
        OverviewShown shown = new OverviewShown(years, plot, all);
        return site.page(here.path(), "chronology", shown, () -> {
            Messages messages = site.messages();
            List<Section> sections = new ArrayList<>();
            for (Year year : years) {
                sections.add(new Section(
                        "y" + year.name(),
                        name(year.name(), messages),
                        messages.count("count.events", year.events()),
                        here.to(year.path()),
                        EventLine.list(year.most(), here, site)));
            }
            return new View(
                    site.shell(here, messages.say("nav.chronology"), "", Routes.CHRONOLOGY, true),
                    messages.say("nav.chronology"),
                    messages.count("chronology.years", all),
                    filters(
                            years.stream()
                                    .flatMap(year -> year.most().stream())
                                    .map(EventLine::kind)
                                    .toList(),
                            messages),
                    Picture.html(plot, messages, here),
                    sections,
                    "",
                    "",
                    "");
        });
    }

    private static PlannedFile year(Site site, YearShown shown) {
        Here here = new Here(Routes.timeline(shown.year()));
        return site.page(here.path(), "chronology", shown, () -> {
            Messages messages = site.messages();
            String title = messages.say("chronology.year", name(shown.year(), messages));
            return new View(
                    site.shell(here, title, "", Routes.CHRONOLOGY, true),
                    title,
                    messages.count("count.events", shown.items().size()),
                    filters(
                            shown.items().stream()
                                    .map(item -> item.event().kind())
                                    .toList(),
                            messages),
                    Html.EMPTY,
                    sections(shown.items(), site, here),
                    shown.before() == null ? "" : here.to(Routes.timeline(shown.before())),
                    shown.after() == null ? "" : here.to(Routes.timeline(shown.after())),
                    here.to(Routes.CHRONOLOGY));
        });
    }

    private static List<Section> sections(List<Item> items, Site site, Here here) {
        ItemHtml writer = new ItemHtml(site, here);
        Map<String, List<Item>> years = new LinkedHashMap<>();
        items.forEach(item -> years.computeIfAbsent(Lookup.stretch(item.event()), year -> new ArrayList<>())
                .add(item));
        List<Section> sections = new ArrayList<>();
        years.forEach((year, events) -> {
            Markup out = new Markup().raw("<ol class=\"evs\">\n");
            events.forEach(item -> writer.write(out, item));
            sections.add(new Section(
                    "y" + year,
                    name(year, site.messages()),
                    site.messages().count("count.events", events.size()),
                    "",
                    out.raw("</ol>").html()));
        });
        return sections;
    }

    private static List<Filter> filters(List<EventKind> kinds, Messages messages) {
        List<Filter> filters = new ArrayList<>();
        for (EventKind kind : new TreeSet<>(kinds)) {
            Shape shape = Shape.of(kind);
            String mark = "<svg viewBox=\"0 0 18 18\" aria-hidden=\"true\">"
                    + shape.draw(9, 9, 7.6, "k-" + shape.letter() + " solid") + "</svg>";
            filters.add(new Filter("f-" + shape.letter(), new Html(mark), messages.say("event-kind." + kind.label())));
        }
        return filters;
    }

    private static String name(String year, Messages messages) {
        return year.equals("undated") ? messages.say("date.none") : year;
    }
}
