package dossier.load;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Body;
import dossier.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The world's states as entries of the glossary: what `states.tsv` says, for dossiers that do not turn them off. */
final class BuiltInStates {
    private static final String TABLE = "/dossier/states.tsv";
    private static final int COLUMNS = 7;

    private BuiltInStates() {}

    /**
     * A dossier's actors and, below them, the states. An actor of a state's id takes its place, with its own name and description; it
     * has the state's names, demonyms and metonyms behind those that it states itself.
     */
    static SortedMap<ActorId, Actor> beneath(Map<ActorId, Actor> stated) {
        SortedMap<ActorId, Actor> actors = new TreeMap<>(all());
        stated.forEach((id, actor) -> actors.merge(id, actor, (state, own) -> enriched(own, state)));
        return actors;
    }

    /** Every built-in state, by its id. */
    static SortedMap<ActorId, Actor> all() {
        SortedMap<ActorId, Actor> states = new TreeMap<>();
        int number = 0;
        for (String line : table().split("\n")) {
            number++;
            if (!line.startsWith("#")) {
                Actor state = state(line.split("\t", -1), number);
                states.put(state.id(), state);
            }
        }
        return states;
    }

    private static Actor state(String[] cells, int line) {
        if (cells.length != COLUMNS) {
            throw new AssertionError(TABLE + ":" + line + ": " + cells.length + " columns");
        }
        return new Actor(
                new ActorId(cells[0]),
                cells[1],
                ActorKind.STATE,
                ActorKind.STATE.label(),
                list(cells[2]),
                list(cells[3]),
                list(cells[4]),
                null,
                List.of(),
                cells[5].isEmpty() ? List.of() : List.of("https://www.iso.org/obp/ui/#iso:code:3166:" + cells[5]),
                List.of(),
                Body.EMPTY,
                true,
                new Position(TABLE, line, 1));
    }

    private static Actor enriched(Actor own, Actor state) {
        List<String> names = new ArrayList<>(own.aliases());
        names.add(state.name());
        names.addAll(state.aliases());
        names.removeIf(own.name()::equals);
        return new Actor(
                own.id(),
                own.name(),
                own.kind(),
                own.kindName(),
                distinct(names, List.of()),
                distinct(own.demonyms(), state.demonyms()),
                distinct(own.metonyms(), state.metonyms()),
                own.role(),
                own.affiliations(),
                own.sameAs().isEmpty() ? state.sameAs() : own.sameAs(),
                own.notSameAs(),
                own.description(),
                false,
                own.at());
    }

    private static List<String> distinct(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }

    private static String table() {
        try (InputStream in = BuiltInStates.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new AssertionError("no " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
