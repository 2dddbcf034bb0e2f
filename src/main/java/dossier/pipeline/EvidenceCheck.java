package dossier.pipeline;

import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Cost;
import dossier.model.CuratedEvent;
import dossier.model.Digest;
import dossier.model.EventId;
import dossier.model.Evidence;
import dossier.model.Gist;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.Position;
import dossier.model.Problem;
import dossier.model.QuoteIndex;
import dossier.model.Reference;
import dossier.model.Source;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.pipeline.Store.KeptArticle;
import dossier.pipeline.Store.NoteEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks up, in the articles that they quote, the words on which notes rest. A note whose evidence is not there is left out and costs
 * nothing else.
 */
final class EvidenceCheck {
    /** Where an article's text is got from. */
    interface Texts {
        Article.@Nullable Annotated article(ArticleId id) throws IOException;
    }

    private final SortedMap<ArticleId, KeptArticle> articles;
    private final Texts texts;
    private final Map<ArticleId, QuoteIndex> indexes = new HashMap<>();
    private final Map<ArticleId, Set<String>> refused = new HashMap<>();
    private final Map<Evidence.Quoted, Evidence.Quoted> found = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    EvidenceCheck(SortedMap<ArticleId, KeptArticle> articles, Texts texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /** The gists of the published articles, without the notes whose evidence is not there. */
    List<Gist> gists() throws IOException {
        List<Gist> gists = new ArrayList<>();
        for (KeptArticle article : articles.values()) {
            if (article.gist() != null) {
                gists.add(article.evidence().isEmpty() ? article.gist() : checked(article.gist(), article.evidence()));
            }
        }
        return gists;
    }

    private Gist checked(Gist gist, List<NoteEvidence> evidence) throws IOException {
        StringBuilder layers = new StringBuilder(gist.layers().hex());
        for (NoteEvidence each : evidence) {
            Evidence.Quoted quoted = each.quoted();
            KeptArticle target = articles.get(quoted.article());
            layers.append(
                    target == null || target.gist() == null
                            ? "-"
                            : target.gist().layers().hex());
            Evidence.Quoted resolved = resolved(quoted);
            if (resolved == null) {
                refused.computeIfAbsent(gist.id(), id -> new HashSet<>()).add(each.note());
            } else {
                found.put(quoted, resolved);
            }
        }
        Set<String> without = refused.getOrDefault(gist.id(), Set.of());
        List<Gist.NoteUse> notes = gist.notes().stream()
                .filter(note -> !without.contains(note.id()))
                .toList();
        return gist.withNotes(notes, Digest.of(layers.toString()));
    }

    /** The evidence with its place; null, and a problem, where the words are not there or are there twice. */
    Evidence.@Nullable Quoted resolved(Evidence.Quoted quoted) throws IOException {
        Article.@Nullable Annotated target = texts.article(quoted.article());
        if (target == null && articles.containsKey(quoted.article())) {
            problems.add(Problem.warning(
                    "evidence.unpublished",
                    quoted.at(),
                    "article '" + quoted.article() + "' is not published, so nothing can rest on it",
                    "its own problems say why, or it is a draft"));
            return null;
        }
        if (target == null) {
            problem(
                    "evidence.article",
                    quoted.at(),
                    "there is no article '" + quoted.article() + "'",
                    nearestId(quoted.article()));
            return null;
        }
        QuoteIndex index = indexes.computeIfAbsent(
                quoted.article(),
                id -> new QuoteIndex(Place.TEXT, target.clean().body().text()));
        List<Span> places = index.find(quoted.quote());
        if (places.size() == 1) {
            return new Evidence.Quoted(quoted.article(), quoted.quote(), places.get(0), quoted.at());
        }
        String words = "'" + quoted.quote().exact() + "'";
        if (places.isEmpty()) {
            Optional<String> nearest = index.nearest(quoted.quote());
            problem(
                    "evidence.missing",
                    quoted.at(),
                    words + " is not in article '" + quoted.article() + "'",
                    nearest.map(near -> "the nearest is '" + near + "'").orElse(null));
        } else {
            problem(
                    "evidence.ambiguous",
                    quoted.at(),
                    words + " stands " + places.size() + " times in article '" + quoted.article() + "'",
                    "add a prefix or a suffix");
        }
        return null;
    }

    private @Nullable String nearestId(ArticleId wanted) {
        String tail = wanted.value().substring(wanted.value().lastIndexOf('/') + 1);
        return articles.keySet().stream()
                .filter(id -> id.value().endsWith(tail) || id.value().startsWith(tail))
                .findFirst()
                .map(id -> "did you mean '" + id + "'?")
                .orElse(null);
    }

    private void problem(String code, Position at, String message, @Nullable String hint) {
        problems.add(new Problem(Cost.NOTE, code, at, message, hint));
    }

    /** An article as pages show it: evidence with its place, notes without evidence left out. */
    Article.Annotated shown(Article.Annotated article) {
        Set<String> without = refused.getOrDefault(article.id(), Set.of());
        List<Note> notes = new ArrayList<>();
        for (Note note : article.notes()) {
            if (!without.contains(note.id())) {
                notes.add(note.withEvidence(
                        note.evidence().stream().map(this::placed).toList()));
            }
        }
        return new Article.Annotated(article.linked(), notes);
    }

    private Evidence placed(Evidence evidence) {
        return evidence instanceof Evidence.Quoted quoted ? found.getOrDefault(quoted, quoted) : evidence;
    }

    /** The reference with its evidence placed; a profile's claim whose evidence is not there counts as not established. */
    Reference shown(Reference reference) throws IOException {
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        for (Source source : reference.sources().values()) {
            sources.put(source.id(), shown(source));
        }
        SortedMap<EventId, CuratedEvent> events = new TreeMap<>();
        for (CuratedEvent event : reference.events().values()) {
            List<Evidence> matches = new ArrayList<>();
            for (Evidence match : event.matches()) {
                Evidence placed = located(match);
                if (placed != null) {
                    matches.add(placed);
                }
            }
            events.put(event.id(), event.withMatches(matches));
        }
        return new Reference(
                reference.settings(), reference.actors(), sources, reference.terms(), events, reference.pages());
    }

    private Source shown(Source source) throws IOException {
        return new Source(
                source.id(),
                source.name(),
                source.aliases(),
                source.domains(),
                shown(source.kind()),
                shown(source.country()),
                shown(source.owner()),
                shown(source.funding()),
                shown(source.mission()),
                shown(source.alignment()),
                shown(source.reliability()),
                shown(source.reply()),
                source.description(),
                source.at());
    }

    private Source.@Nullable ProfileClaim shown(Source.@Nullable ProfileClaim claim) throws IOException {
        if (claim == null) {
            return null;
        }
        List<Evidence> placed = new ArrayList<>();
        for (Evidence evidence : claim.evidence()) {
            Evidence located = located(evidence);
            if (located == null) {
                return null;
            }
            placed.add(located);
        }
        return new Source.ProfileClaim(claim.value(), claim.why(), placed);
    }

    private @Nullable Evidence located(Evidence evidence) throws IOException {
        return evidence instanceof Evidence.Quoted quoted ? resolved(quoted) : evidence;
    }

    List<Problem> problems() {
        return problems;
    }
}
