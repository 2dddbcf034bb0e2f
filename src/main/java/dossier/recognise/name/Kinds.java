package dossier.recognise.name;

import dossier.model.ActorKind;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what each name of an article is the name of: by the words in it where they tell, else by what stands about it, wherever in the
 * article it does.
 */
final class Kinds {
    private final Lexicon lexicon;
    private final Map<String, EnumMap<ActorKind, Integer>> votes = new HashMap<>();
    private final Map<String, Boolean> surnames = new HashMap<>();

    Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A name whose kind is found. No kind: no actor. */
    record Kinded(Chunk chunk, @Nullable ActorKind kind, boolean sure) {}

    List<Kinded> of(Reading reading, List<Unit> units, List<Chunk> chunks) {
        List<Kinded> kinds = new ArrayList<>();
        for (Chunk chunk : chunks) {
            kinds.add(byWords(units, chunk));
        }
        for (Kinded kinded : kinds) {
            if (kinded.kind == ActorKind.PERSON && kinded.chunk.size() > 1) {
                surnames.put(units.get(kinded.chunk.until() - 1).folded(), true);
                surnames.putIfAbsent(units.get(kinded.chunk.from()).folded(), true);
            }
        }
        for (Kinded kinded : kinds) {
            if (!kinded.sure) {
                vote(reading, units, kinded.chunk);
            }
        }
        kinds.replaceAll(kinded -> kinded.sure ? kinded : byVotes(units, kinded));
        return kinds;
    }

    private Kinded byWords(List<Unit> units, Chunk chunk) {
        String words = words(units, chunk);
        Unit first = units.get(chunk.from());
        Unit last = units.get(chunk.until() - 1);
        ActorKind known = lexicon.known(words);
        if (known != null && !chunk.titled()) {
            return new Kinded(chunk, known, true);
        }
        if (lexicon.is("religion", words) || lexicon.is("adjective", words)) {
            return new Kinded(chunk, null, true);
        }
        if (chunk.titled() && chunk.size() < 6 && !lexicon.isInstitution(last.folded())) {
            return new Kinded(chunk, ActorKind.PERSON, true);
        }
        if (chunk.size() == 1) {
            return single(chunk, first);
        }
        Kinded headed = headed(units, chunk);
        if (headed != null) {
            return headed;
        }
        if (lexicon.isGiven(first.folded())
                || first.word().length() == 2 && first.word().endsWith(".")) {
            return new Kinded(chunk, chunk.size() <= 5 ? ActorKind.PERSON : ActorKind.ORGANISATION, true);
        }
        if (lexicon.is("before-place", first.folded())) {
            return new Kinded(chunk, ActorKind.PLACE, true);
        }
        boolean common = false;
        for (int i = chunk.from(); i < chunk.until(); i++) {
            common |= units.get(i).capital() && lexicon.isCommon(units.get(i).folded());
        }
        if (lexicon.isSurname(last.folded()) && !common) {
            return new Kinded(chunk, ActorKind.PERSON, true);
        }
        boolean origin = lexicon.known(first.folded()) != null;
        return new Kinded(
                chunk,
                common || origin || chunk.size() > 4 ? ActorKind.ORGANISATION : ActorKind.PERSON,
                common || origin);
    }

    private static Kinded single(Chunk chunk, Unit unit) {
        return new Kinded(chunk, unit.acronym() ? ActorKind.ORGANISATION : ActorKind.PERSON, unit.acronym());
    }

    /** By the common noun that heads the name: the word before "of" or "for", else the last one. */
    private @Nullable Kinded headed(List<Unit> units, Chunk chunk) {
        for (int i = chunk.from() + 1; i < chunk.until(); i++) {
            Unit unit = units.get(i);
            if (!unit.capital() && (unit.is("of") || unit.is("for"))) {
                Kinded kind = head(units, chunk, i - 1);
                return kind != null ? kind : new Kinded(chunk, ActorKind.PLACE, false);
            }
        }
        Unit last = units.get(chunk.until() - 1);
        Kinded kind = head(units, chunk, last.isNumber() ? chunk.until() - 2 : chunk.until() - 1);
        if (kind != null) {
            return kind;
        }
        for (int i = chunk.from(); i < chunk.until() - 1; i++) {
            if (lexicon.isInstitution(units.get(i).folded())
                    && !lexicon.isGiven(units.get(chunk.from()).folded())) {
                return head(units, chunk, i);
            }
        }
        return null;
    }

    private @Nullable Kinded head(List<Unit> units, Chunk chunk, int i) {
        return lexicon.head(units.get(i).folded())
                .map(head -> new Kinded(chunk, head.kind(), true))
                .orElse(null);
    }

    private void vote(Reading reading, List<Unit> units, Chunk chunk) {
        EnumMap<ActorKind, Integer> ballot =
                votes.computeIfAbsent(words(units, chunk), w -> new EnumMap<>(ActorKind.class));
        int from = units.get(chunk.from()).from();
        int until = units.get(chunk.until() - 1).until();
        String before = reading.folded(from - 1);
        String behind = reading.folded(until);
        String next = behind.equals(",") ? reading.folded(until + 1) : behind;
        if (lexicon.is("speech", next)) {
            ballot.merge(ActorKind.PERSON, 3, Integer::sum);
        }
        if (lexicon.is("speech", before)) {
            ballot.merge(ActorKind.PERSON, 3, Integer::sum);
        }
        if (lexicon.is("in-place", before)) {
            ballot.merge(ActorKind.PLACE, 2, Integer::sum);
        }
        if (before.equals("of") && lexicon.isPlaceHead(reading.folded(from - 2))) {
            ballot.merge(ActorKind.PLACE, 4, Integer::sum);
        }
        if (before.equals("the")) {
            ballot.merge(ActorKind.ORGANISATION, 1, Integer::sum);
        }
        if (lexicon.isPlaceHead(behind)) {
            ballot.merge(ActorKind.PLACE, 3, Integer::sum);
        }
    }

    private Kinded byVotes(List<Unit> units, Kinded kinded) {
        String words = words(units, kinded.chunk);
        if (kinded.chunk.size() == 1 && surnames.containsKey(words)) {
            return new Kinded(kinded.chunk, ActorKind.PERSON, true);
        }
        EnumMap<ActorKind, Integer> ballot = votes.getOrDefault(words, new EnumMap<>(ActorKind.class));
        if (kinded.chunk.size() == 1) {
            if (lexicon.isSurname(words)) {
                ballot.merge(ActorKind.PERSON, 1, Integer::sum);
            }
            if (lexicon.isGiven(words)) {
                ballot.merge(ActorKind.PERSON, 2, Integer::sum);
            }
        } else {
            ballot.merge(ActorKind.PERSON, 2, Integer::sum);
        }
        ActorKind best = kinded.kind;
        int most = 0;
        for (ActorKind kind : new ActorKind[] {ActorKind.PERSON, ActorKind.PLACE, ActorKind.ORGANISATION}) {
            if (ballot.getOrDefault(kind, 0) > most) {
                best = kind;
                most = ballot.getOrDefault(kind, 0);
            }
        }
        return new Kinded(kinded.chunk, best, most > 0);
    }

    private static String words(List<Unit> units, Chunk chunk) {
        StringBuilder words = new StringBuilder();
        for (int i = chunk.from(); i < chunk.until(); i++) {
            words.append(i > chunk.from() ? " " : "").append(units.get(i).folded());
        }
        return words.toString();
    }
}
