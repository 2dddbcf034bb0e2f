package dossier.render.actor;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Dossier;
import dossier.model.Folding;
import dossier.render.page.ActorRef;
import dossier.render.page.ArticleRef;
import dossier.render.page.Here;
import dossier.render.page.Html;
import dossier.render.page.Markup;
import dossier.render.page.Messages;
import dossier.render.page.Page;
import dossier.render.page.PlannedFile;
import dossier.render.page.Routes;
import dossier.render.page.Shell;
import dossier.render.page.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The index of actors, by kind and by letter, and beneath it the names that have no entry yet. */
final class ActorIndex {
    private static final int PROPOSALS = 80;

    private ActorIndex() {}

    record Line(ActorRef actor, List<String> otherNames, int mentions, int articles) {}

    record Proposed(
            String name,
            ActorKind kind,
            int mentions,
            ArticleRef first,
            int paragraph,
            @Nullable ActorRef likely) {}

    record Shown(List<Line> lines, List<Proposed> proposals) {}

    public record View(Shell shell, String lede, List<Kind> kinds, List<Letter> letters, Html proposals, boolean empty)
            implements Page {}

    /** @param rows items of a list */
    public record Kind(String id, String href, String name, String count, Html rows) {}

    public record Letter(String id, String href, String letter, Html rows) {}

    static PlannedFile file(Site site) {
        Here here = new Here(Routes.ACTORS);
        Shown shown = new Shown(lines(site), proposals(site));
        return site.page(here.path(), "actors", shown, () -> view(site, here, shown));
    }

    private static List<Line> lines(Site site) {
        List<Line> lines = new ArrayList<>();
        for (ActorRef ref : site.lookup().actors().values()) {
            Actor actor = site.dossier().reference().actors().get(ref.id());
            List<Dossier.Backlink> links = site.dossier().backlinks().getOrDefault(ref.id(), List.of());
            int mentions = links.stream().mapToInt(link -> link.uses().size()).sum();
            lines.add(new Line(ref, actor.aliases(), mentions, links.size()));
        }
        lines.sort(Comparator.comparing((Line line) -> sortKey(line.actor()))
                .thenComparing(line -> line.actor().id()));
        return lines;
    }

    /** Persons stand under their last name, everything else under its first word but an article. */
    static String sortKey(ActorRef actor) {
        String name = actor.name().strip();
        int last = name.lastIndexOf(' ');
        if (actor.kind() == ActorKind.PERSON && last > 0) {
            return Folding.fold(name.substring(last + 1) + " " + name.substring(0, last));
        }
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static List<Proposed> proposals(Site site) {
        List<Proposed> proposals = new ArrayList<>();
        if (!site.settings().showDetected()) {
            return proposals;
        }
        for (Dossier.Proposal proposal : site.dossier().proposals()) {
            ArticleRef first = proposal.at().isEmpty()
                    ? null
                    : site.lookup().article(proposal.at().get(0).article());
            if (first != null && proposals.size() < PROPOSALS) {
                int paragraph = site.lookup()
                        .gist(first.id())
                        .paragraph(proposal.at().get(0).span());
                ActorRef likely =
                        proposal.likely() == null ? null : site.lookup().actor(proposal.likely());
                proposals.add(new Proposed(
                        proposal.name(), proposal.kind(), proposal.at().size(), first, paragraph, likely));
            }
        }
        return proposals;
    }

    private static View view(Site site, Here here, Shown shown) {
        Messages messages = site.messages();
        Map<ActorKind, List<Line>> kinds = new EnumMap<>(ActorKind.class);
        TreeMap<String, List<Line>> letters = new TreeMap<>();
        for (Line line : shown.lines()) {
            kinds.computeIfAbsent(line.actor().kind(), kind -> new ArrayList<>())
                    .add(line);
            letters.computeIfAbsent(letter(sortKey(line.actor())), letter -> new ArrayList<>())
                    .add(line);
        }
        List<Kind> kindViews = new ArrayList<>();
        kinds.forEach((kind, lines) -> {
            String name = kind.label().replace(' ', '-');
            Markup rows = new Markup();
            lines.forEach(line -> row(rows, line, here, messages));
            kindViews.add(new Kind(
                    "k-" + name,
                    "#k-" + name,
                    messages.say("actor-kinds." + name),
                    messages.number(lines.size()),
                    rows.html()));
        });
        List<Letter> letterViews = new ArrayList<>();
        letters.forEach((letter, lines) -> {
            Markup rows = new Markup();
            lines.forEach(line -> shortRow(rows, line, here));
            String id = "l-" + Routes.anchor(letter);
            letterViews.add(new Letter(id, here.to(here.path(), id), letter, rows.html()));
        });
        return new View(
                site.shell(here, messages.say("nav.actors"), "", here.path(), true),
                messages.count("actors.lede", shown.lines().size()),
                kindViews,
                letterViews,
                proposals(shown.proposals(), here, messages),
                shown.lines().isEmpty());
    }

    private static String letter(String key) {
        int first = key.isEmpty() ? '#' : key.codePointAt(0);
        return Character.isLetter(first) ? new String(Character.toChars(Character.toTitleCase(first))) : "#";
    }

    private static void row(Markup out, Line line, Here here, Messages messages) {
        ActorRef actor = line.actor();
        out.raw("<li>").link(here.to(actor), actor.name());
        own(out, actor);
        if (!actor.line().isEmpty()) {
            out.raw("<small>").text(actor.line()).raw("</small>");
        }
        out.raw("<small>");
        if (line.mentions() == 0) {
            out.text(messages.say("actor.not-named"));
        } else {
            out.text(messages.count("mentions", line.mentions()) + ", "
                    + messages.count("count.articles", line.articles()));
        }
        out.raw("</small></li>\n");
    }

    private static void shortRow(Markup out, Line line, Here here) {
        out.raw("<li>").link(here.to(line.actor()), line.actor().name());
        if (!line.otherNames().isEmpty()) {
            out.raw(" <small>").text(String.join(", ", line.otherNames())).raw("</small>");
        }
        out.raw("</li>\n");
    }

    private static void own(Markup out, ActorRef actor) {
        if (!actor.own().isEmpty()) {
            out.raw(" <span class=\"own\" dir=\"auto\">").text(actor.own()).raw("</span>");
        }
    }

    private static Html proposals(List<Proposed> proposals, Here here, Messages messages) {
        Markup out = new Markup();
        for (Proposed proposal : proposals) {
            out.raw("<li><bdi>").text(proposal.name()).raw("</bdi><small>");
            out.text(messages.say("actor-kind." + proposal.kind().label().replace(' ', '-')) + ", ");
            out.text(messages.count("mentions", proposal.mentions()) + ": ");
            here.cite(out, proposal.first(), proposal.paragraph());
            if (proposal.likely() != null) {
                out.text(". " + messages.say("proposal.likely") + " ")
                        .link(here.to(proposal.likely()), proposal.likely().name());
            }
            out.raw("</small></li>\n");
        }
        return out.html();
    }
}
