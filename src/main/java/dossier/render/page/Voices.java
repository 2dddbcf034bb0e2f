package dossier.render.page;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Gist;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard in an article or several, and who is only spoken about.
 *
 * @param heard most heard first
 * @param unnamed how many quotations have no named speaker
 * @param silent names of actors that are named often and never speak, most named first
 */
public record Voices(List<Voice> heard, int unnamed, List<ActorRef> silent) {
    /** Below this an actor is named in passing: its silence says nothing. */
    private static final int NAMED_OFTEN = 3;

    private static final int MOST_SILENT = 5;

    private static final Set<ActorKind> CAN_SPEAK = Set.of(
            ActorKind.PERSON,
            ActorKind.STATE,
            ActorKind.GOVERNMENT_BODY,
            ActorKind.PARTY,
            ActorKind.ARMED_GROUP,
            ActorKind.INTERNATIONAL_ORGANISATION,
            ActorKind.ORGANISATION,
            ActorKind.COMPANY);

    public Voices {
        heard = List.copyOf(heard);
        silent = List.copyOf(silent);
    }

    /** @param actor its page; null for a speaker without an entry */
    public record Voice(String name, @Nullable ActorRef actor, int times, int words) {}

    public static Voices of(List<Gist> gists, Lookup lookup, Reference reference) {
        Map<String, Voice> heard = new LinkedHashMap<>();
        Set<ActorId> speaking = new HashSet<>();
        Map<ActorId, Integer> named = new TreeMap<>();
        int unnamed = 0;
        for (Gist gist : gists) {
            for (Gist.VoiceUse use : gist.voices()) {
                ActorRef actor = use.actor() == null ? null : lookup.actor(use.actor());
                if (actor == null && use.speaker() == null) {
                    unnamed++;
                    continue;
                }
                String name = actor != null ? actor.name() : use.speaker();
                heard.merge(name, new Voice(name, actor, 1, use.wordCount()), Voices::sum);
                if (use.actor() != null) {
                    speak(use.actor(), reference, speaking);
                }
            }
            gist.actors().forEach(use -> named.merge(use.actor(), use.uses().size(), Integer::sum));
        }
        List<Voice> voices = new ArrayList<>(heard.values());
        voices.sort(Comparator.comparingInt(Voice::times).reversed().thenComparing(Voice::name));
        return new Voices(voices, unnamed, silent(named, speaking, lookup));
    }

    private static Voice sum(Voice one, Voice other) {
        return new Voice(one.name, one.actor, one.times + other.times, one.words + other.words);
    }

    /** Who speaks for a state is its voice too: an actor's affiliations are heard with it. */
    private static void speak(ActorId id, Reference reference, Set<ActorId> speaking) {
        speaking.add(id);
        Actor actor = reference.actors().get(id);
        if (actor != null) {
            actor.affiliations().forEach(affiliation -> speaking.add(new ActorId(affiliation.to())));
        }
    }

    private static List<ActorRef> silent(Map<ActorId, Integer> named, Set<ActorId> speaking, Lookup lookup) {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() >= NAMED_OFTEN && !speaking.contains(entry.getKey()))
                .sorted(Map.Entry.<ActorId, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> lookup.actor(entry.getKey()))
                .filter(actor -> actor != null && CAN_SPEAK.contains(actor.kind()))
                .limit(MOST_SILENT)
                .toList();
    }
}
