package dossier.render.actor;

import dossier.model.ActorId;
import dossier.model.Gist;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is named with whom in one sentence, and who speaks of whom: counted once over the whole dossier. */
final class Together {
    /** More partners than these are not shown, so are not handed on. */
    private static final int MOST = 8;

    private static final int CUES = 3;

    private final Map<ActorId, TreeMap<ActorId, Integer>> named = new HashMap<>();
    private final Map<ActorId, TreeMap<String, TreeMap<String, Integer>>> spoken = new HashMap<>();

    record Partner(ActorId actor, int sentences) {}

    /**
     * @param speaker an actor's id behind a `#`, or a speaker's name where it has no entry
     * @param cues the words that bring its words in, most used first
     */
    record Speaker(String speaker, int times, List<String> cues) {}

    Together(List<Gist> gists) {
        gists.forEach(this::count);
    }

    private void count(Gist gist) {
        Map<Span, TreeSet<ActorId>> sentences = new HashMap<>();
        TreeMap<Span, ActorId> uses = new TreeMap<>();
        for (Gist.ActorUse actor : gist.actors()) {
            for (Gist.Use use : actor.uses()) {
                sentences
                        .computeIfAbsent(use.sentence(), sentence -> new TreeSet<>())
                        .add(actor.actor());
                uses.put(use.at(), actor.actor());
            }
        }
        for (TreeSet<ActorId> actors : sentences.values()) {
            for (ActorId one : actors) {
                for (ActorId other : actors) {
                    if (!one.equals(other)) {
                        named.computeIfAbsent(one, id -> new TreeMap<>()).merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        for (Gist.VoiceUse voice : gist.voices()) {
            String speaker = voice.actor() != null ? "#" + voice.actor() : voice.speaker();
            if (speaker != null) {
                TreeSet<ActorId> about = new TreeSet<>();
                uses.subMap(
                                Span.of(voice.at().start(), Integer.MAX_VALUE),
                                true,
                                Span.of(voice.at().end(), voice.at().end()),
                                false)
                        .forEach((at, actor) -> about.add(actor));
                about.stream()
                        .filter(actor -> !actor.equals(voice.actor()))
                        .forEach(actor -> spoken.computeIfAbsent(actor, id -> new TreeMap<>())
                                .computeIfAbsent(speaker, name -> new TreeMap<>())
                                .merge(voice.cue(), 1, Integer::sum));
            }
        }
    }

    /** Those named most often in the same sentence, most first. */
    List<Partner> with(ActorId actor) {
        List<Partner> partners = new ArrayList<>();
        named.getOrDefault(actor, new TreeMap<>()).forEach((other, times) -> partners.add(new Partner(other, times)));
        partners.sort(Comparator.comparingInt(Partner::sentences).reversed().thenComparing(Partner::actor));
        return List.copyOf(partners.subList(0, Math.min(MOST, partners.size())));
    }

    /** Those in whose words the actor is named, most often first. */
    List<Speaker> of(ActorId actor) {
        List<Speaker> speakers = new ArrayList<>();
        spoken.getOrDefault(actor, new TreeMap<>()).forEach((name, cues) -> speakers.add(speaker(name, cues)));
        speakers.sort(Comparator.comparingInt(Speaker::times).reversed().thenComparing(Speaker::speaker));
        return List.copyOf(speakers.subList(0, Math.min(MOST, speakers.size())));
    }

    private static Speaker speaker(String name, Map<String, Integer> cues) {
        int times = cues.values().stream().mapToInt(Integer::intValue).sum();
        List<String> most = cues.entrySet().stream()
                .filter(cue -> cue.getKey().codePoints().anyMatch(Character::isLetter))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CUES)
                .map(Map.Entry::getKey)
                .toList();
        return new Speaker(name, times, most);
    }
}
