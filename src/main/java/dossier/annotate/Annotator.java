package dossier.annotate;

import dossier.model.Article;
import dossier.model.Call;
import dossier.model.Note;
import dossier.model.Outcome;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Proposes notes, and applies what editors wrote and decided. Stateless: one serves all threads. */
public final class Annotator {
    private static final Comparator<Note> ORDER = Comparator.comparing(
                    (Note note) -> note.at(), Comparator.nullsFirst(Comparator.<Span>naturalOrder()))
            .thenComparing(Note::kind)
            .thenComparing(Note::id);

    /** By rank: of two notes on the same words the first rule's is kept. */
    private static final List<NoteRule> RULES = List.of(
            new WrongWeekday(),
            new WrongSeat(),
            new BorrowedTerm(),
            new PartisanTerm(),
            ListedWords.own("vague", "vague-attribution", Call.ASK),
            new LoadedReportVerb(),
            new UnnamedSpeaker(),
            ListedWords.own("dilemma", "false-dilemma", Call.ASK),
            ListedWords.own("presupposition", "presupposition", Call.ASK),
            ListedWords.own("speculation", "speculation-as-fact", Call.ASK),
            ListedWords.own("motive", "motive-attribution", Call.ASK),
            ListedWords.own("cause", "causal-oversimplification", Call.ASK),
            new UnattributedClaim(),
            ListedWords.own("partisan", "partisan-term", Call.HEAR),
            ListedWords.own("label", "contentious-label", Call.HEAR),
            ListedWords.own("loaded", "loaded-language", Call.HEAR),
            ListedWords.own("editorial", "editorializing", Call.HEAR),
            ListedWords.own("extent", "exaggeration-minimisation", Call.HEAR),
            ListedWords.own("analogy", "analogy-frame", Call.HEAR),
            ListedWords.evenReported("gloss", "reporter-gloss", Call.ASK),
            ListedWords.evenReported("calque", "translation-artefact", Call.ASK),
            ListedWords.own("provenance", "provenance", Call.ASK),
            ListedWords.evenReported("interest", "source-interest", Call.ASK),
            new ScareQuotes(),
            new AnonymousQuotation(),
            new ContestedNumber(),
            new TitleQuestion(),
            ListedWords.own("hedge", "hedge", Call.HEAR));

    /** Every note of an article, proposals that a person rejected left out. */
    public Outcome<Article.Annotated> annotate(Article.Linked linked, Reference reference) {
        Scene scene = new Scene(linked, reference);
        List<Proposal> proposals = new ArrayList<>();
        for (NoteRule rule : RULES) {
            proposals.addAll(rule.propose(scene));
        }
        List<Proposal> chosen =
                Choice.of(proposals, Words.count(linked.clean().body().text()));
        Decisions decisions = new Decisions(linked.clean(), new NoteMaker(linked.clean()));
        List<Note> notes = new ArrayList<>(decisions.apply(chosen));
        notes.sort(ORDER);
        return new Outcome<>(new Article.Annotated(linked, notes), decisions.problems());
    }
}
