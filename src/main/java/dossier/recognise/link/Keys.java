package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Digest;
import dossier.model.Reference;
import dossier.model.Source;
import dossier.model.Term;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Per entry of a reference, what recognition uses of it and which words call for it. */
final class Keys {
    private Keys() {}

    static SortedMap<String, Linker.Key> of(Reference reference) {
        SortedMap<String, Linker.Key> keys = new TreeMap<>();
        for (Actor actor : reference.actors().values()) {
            keys.put("actor/" + actor.id(), new Linker.Key(digest(actor), words(actor)));
        }
        for (Source source : reference.sources().values()) {
            keys.put("source/" + source.id(), new Linker.Key(digest(source), Collections.emptySortedSet()));
        }
        for (Term term : reference.terms()) {
            keys.merge("term/" + term.concept(), key(term), Keys::both);
        }
        return Collections.unmodifiableSortedMap(keys);
    }

    private static String digest(Actor actor) {
        return digest(
                actor.kind(),
                actor.builtIn(),
                actor.name(),
                actor.aliases(),
                actor.demonyms(),
                actor.metonyms(),
                String.valueOf(actor.role()));
    }

    private static String digest(Source source) {
        return digest(source.name(), source.aliases(), source.domains());
    }

    private static String digest(Object... parts) {
        return Digest.of(List.of(parts).toString()).hex();
    }

    /** Of each form one word that it cannot be without; of a person's also the surname, which may stand alone. */
    private static SortedSet<String> words(Actor actor) {
        SortedSet<String> words = new TreeSet<>();
        for (Form<Sense> form : Forms.of(actor)) {
            words.add(rarest(form));
            if (actor.kind() == ActorKind.PERSON) {
                FullName.of(form.surface(), actor).ifPresent(name -> words.add(name.surname()));
            }
        }
        words.remove("");
        return Collections.unmodifiableSortedSet(words);
    }

    private static Linker.Key key(Term term) {
        SortedSet<String> words = new TreeSet<>();
        Forms.of(term).forEach(form -> words.add(rarest(form)));
        words.remove("");
        return new Linker.Key(
                digest(term.concept(), term.words().toString()), Collections.unmodifiableSortedSet(words));
    }

    private static Linker.Key both(Linker.Key one, Linker.Key other) {
        SortedSet<String> words = new TreeSet<>(one.words());
        words.addAll(other.words());
        return new Linker.Key(digest(one.digest(), other.digest()), Collections.unmodifiableSortedSet(words));
    }

    /** The longest word: long words are rare. */
    private static String rarest(Form<?> form) {
        return form.keys().stream().reduce("", (longest, key) -> key.length() > longest.length() ? key : longest);
    }
}
