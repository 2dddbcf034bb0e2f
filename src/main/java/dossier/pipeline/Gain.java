package dossier.pipeline;

import dossier.model.ActorId;
import dossier.model.ArticleId;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.Gist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some articles bring to a dossier, in the order that an editor cares for: what contradicts, what corroborates, what may be a known
 * name in another spelling, what is new.
 */
final class Gain {
    private static final int MOST = 12;

    private final Dossier dossier;
    private final Set<ArticleId> fresh;

    Gain(Dossier dossier, Set<ArticleId> fresh) {
        this.dossier = dossier;
        this.fresh = fresh;
    }

    /** Lines under headings; headings with nothing under them are left out. */
    Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> contested = new ArrayList<>();
        List<String> corroborated = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Event event : dossier.chronology().events()) {
            long mine = event.tellings().stream()
                    .filter(told -> fresh.contains(told.article()))
                    .count();
            if (mine == 0 || event.when() == null) {
                continue;
            }
            String line = event.when().edtf() + "  " + event.title();
            if (mine == event.tellings().size()) {
                events.add(line);
            } else if (event.conflicts().stream().anyMatch(this::isMine)) {
                contested.add(line + conflicts(event));
            } else {
                corroborated.add(line);
            }
        }
        put(lines, "contradicts, or is contradicted", contested);
        put(lines, "corroborates", corroborated);
        put(lines, "perhaps a known name in another spelling", proposals(true));
        put(lines, "new events", events);
        put(lines, "actors that were not in the dossier before", actors());
        put(lines, "names that have no entry", proposals(false));
        put(lines, "notes proposed", notes());
        return lines;
    }

    private boolean isMine(Event.Conflict conflict) {
        return conflict.claims().stream().anyMatch(says -> fresh.contains(says.article()));
    }

    private String conflicts(Event event) {
        StringBuilder said = new StringBuilder();
        for (Event.Conflict conflict : event.conflicts()) {
            if (isMine(conflict)) {
                said.append("; ").append(conflict.question()).append(' ');
                conflict.claims()
                        .forEach(says -> said.append(says.says())
                                .append(" (")
                                .append(label(says.article()))
                                .append(") "));
            }
        }
        return said.toString().stripTrailing();
    }

    private String label(ArticleId id) {
        return dossier.labels().getOrDefault(id, id.value());
    }

    private List<String> proposals(boolean likely) {
        List<String> lines = new ArrayList<>();
        for (Dossier.Proposal proposal : dossier.proposals()) {
            boolean mine = proposal.at().stream().anyMatch(at -> fresh.contains(at.article()));
            if (mine && (proposal.likely() != null) == likely) {
                String times =
                        proposal.at().size() == 1 ? "" : " ×" + proposal.at().size();
                lines.add(proposal.name() + " (" + proposal.kind().label() + ")" + times
                        + (proposal.likely() == null
                                ? ""
                                : "  →  " + name(proposal.likely())
                                        + String.format(java.util.Locale.ROOT, " (%.2f)", proposal.likeness())));
            }
        }
        return lines;
    }

    private String name(ActorId id) {
        var actor = dossier.reference().actors().get(id);
        return actor == null ? id.value() : actor.name();
    }

    private List<String> actors() {
        List<String> lines = new ArrayList<>();
        dossier.backlinks().forEach((actor, links) -> {
            if (links.stream().allMatch(link -> fresh.contains(link.article()))) {
                lines.add(name(actor) + " ×"
                        + links.stream().mapToInt(link -> link.uses().size()).sum());
            }
        });
        return lines;
    }

    private List<String> notes() {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        for (Gist gist : dossier.gists()) {
            if (fresh.contains(gist.id())) {
                gist.notes().forEach(note -> kinds.merge(note.kind(), 1, Integer::sum));
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " ×" + kind.getValue())
                .toList();
    }

    private static void put(Map<String, List<String>> lines, String heading, List<String> found) {
        if (!found.isEmpty()) {
            List<String> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST)));
            if (found.size() > MOST) {
                shown.add("… and " + (found.size() - MOST) + " more");
            }
            lines.put(heading + " (" + found.size() + ")", shown);
        }
    }
}
