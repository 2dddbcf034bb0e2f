package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;
import dossier.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All ways to write an entry. */
final class Forms {
    private Forms() {}

    static List<Form<Sense>> of(Actor actor) {
        Map<String, Form<Sense>> forms = new LinkedHashMap<>();
        name(forms, actor, actor.name(), true);
        for (String alias : actor.aliases()) {
            name(forms, actor, alias, false);
        }
        for (String demonym : actor.demonyms()) {
            add(forms, demonym, new Sense(actor, How.DEMONYM, false));
            if (hasPlural(demonym)) {
                add(forms, demonym + "s", new Sense(actor, How.DEMONYM, false));
            }
        }
        if (actor.kind() == ActorKind.PLACE) {
            PlaceForms.of(actor.name()).forEach(form -> name(forms, actor, form, false));
            if (actor.demonyms().isEmpty()) {
                PlaceForms.adjective(actor.name())
                        .ifPresent(form -> add(forms, form, new Sense(actor, How.DEMONYM, false)));
            }
        }
        for (String metonym : actor.metonyms()) {
            add(forms, metonym, new Sense(actor, How.METONYM, false));
        }
        return List.copyOf(forms.values());
    }

    /** A term's words, and their plurals in -s. */
    static List<Form<Term>> of(Term term) {
        List<Form<Term>> forms = new ArrayList<>();
        for (Term.Word word : term.words()) {
            forms.add(Form.of(word.word(), term));
            if (hasPlural(word.word())) {
                forms.add(Form.of(word.word() + "s", term));
            }
        }
        return forms;
    }

    private static void name(Map<String, Form<Sense>> forms, Actor actor, String name, boolean own) {
        Form<Sense> form = Form.of(name, new Sense(actor, How.NAME, own));
        if (form.isAcronym()) {
            form = new Form<>(name, form.keys(), form.letters(), new Sense(actor, How.ACRONYM, own));
        }
        forms.putIfAbsent(name, form);
    }

    private static void add(Map<String, Form<Sense>> forms, String surface, Sense sense) {
        forms.putIfAbsent(surface, Form.of(surface, sense));
    }

    private static boolean hasPlural(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointBefore(word.length()))
                && !word.endsWith("s")
                && !word.endsWith("ese")
                && !word.endsWith("sh")
                && !word.endsWith("ch")
                && !word.endsWith("men");
    }
}
