package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Reference;
import dossier.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reference's actors and terms, compiled. */
final class Glossary {
    private final Trie<Sense> actors = new Trie<>();
    private final Trie<Term> terms = new Trie<>();
    private final Map<String, List<FullName>> bySurname = new HashMap<>();
    private final Map<ActorId, List<Form<Sense>>> forms = new HashMap<>();

    Glossary(Reference reference) {
        for (Actor actor : reference.actors().values()) {
            List<Form<Sense>> all = Forms.of(actor);
            forms.put(actor.id(), all);
            for (Form<Sense> form : all) {
                actors.add(form);
                if (actor.kind() == ActorKind.PERSON) {
                    FullName.of(form.surface(), actor)
                            .ifPresent(name -> bySurname
                                    .computeIfAbsent(name.surname(), s -> new ArrayList<>())
                                    .add(name));
                }
            }
        }
        for (Term term : reference.terms()) {
            Forms.of(term).forEach(terms::add);
        }
    }

    Trie<Sense> actors() {
        return actors;
    }

    Trie<Term> terms() {
        return terms;
    }

    /** All full names of glossary persons with this surname, by actor. */
    List<FullName> persons(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** All ways to write an actor. */
    List<Form<Sense>> forms(Actor actor) {
        return forms.getOrDefault(actor.id(), List.of());
    }
}
