package dossier.render;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.ArticleId;
import dossier.model.Body;
import dossier.model.Call;
import dossier.model.Capture;
import dossier.model.Chronology;
import dossier.model.Digest;
import dossier.model.Dom;
import dossier.model.Dossier;
import dossier.model.Event;
import dossier.model.EventId;
import dossier.model.EventKind;
import dossier.model.Found;
import dossier.model.FreePage;
import dossier.model.Gist;
import dossier.model.How;
import dossier.model.Line;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Note;
import dossier.model.Origin;
import dossier.model.Person;
import dossier.model.Position;
import dossier.model.Reference;
import dossier.model.Removal;
import dossier.model.Rights;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Statements;
import dossier.model.Telling;
import dossier.model.When;
import dossier.model.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A small dossier made by hand: two articles on one market hall, an actor, a source, an event that both tell. */
public final class Sample {
    static final ArticleId HARBOUR = new ArticleId("harbour");
    static final ArticleId HILL = new ArticleId("village/hügel");
    private static final Position AT = Position.of("content/x");
    private static final ActorId COUNCIL = new ActorId("council");

    private static final String TEXT = "The council sold the hall on 3 May 2019. It was a brazen decision.\n\n"
            + "What followed\n\n"
            + "“We were not asked,” said a trader. The council has not answered <b>& will not</b>.";

    private Sample() {}

    public static Dossier dossier() {
        return dossier(settings(), Rights.FULL);
    }

    static Dossier dossier(Settings settings, Rights rights) {
        TreeMap<ActorId, Actor> actors = new TreeMap<>();
        actors.put(
                COUNCIL,
                new Actor(
                        COUNCIL,
                        "Town council",
                        ActorKind.GOVERNMENT_BODY,
                        "government body",
                        List.of("Совет"),
                        List.of(),
                        List.of(),
                        "governs the town",
                        List.of(),
                        List.of(),
                        List.of("County council"),
                        prose("It sits in the old mint. Since 1901."),
                        false,
                        AT));
        TreeMap<SourceId, Source> sources = new TreeMap<>();
        SourceId gazette = new SourceId("gazette");
        sources.put(
                gazette,
                new Source(
                        gazette,
                        "The Gazette",
                        List.of(),
                        List.of("gazette.example"),
                        claim("newspaper", null),
                        null,
                        null,
                        null,
                        null,
                        claim("the traders' side", null),
                        claim("C", "it reports its owner's view as news"),
                        null,
                        Body.EMPTY,
                        AT));
        Reference reference = new Reference(
                settings,
                actors,
                sources,
                List.of(),
                new TreeMap<>(),
                List.of(
                        new FreePage(
                                "key-judgements", "Key judgements", null, null, prose("The hall was sold twice."), AT),
                        new FreePage("glossary-notes", "On words", "Why words matter.", 1, prose("One.\n\nTwo."), AT)));
        Gist harbour = gist(article(HARBOUR, "Hall sold", gazette, rights), gazette);
        Gist hill = gist(article(HILL, "", gazette, Rights.FULL), gazette);
        TreeMap<ArticleId, String> labels = new TreeMap<>();
        labels.put(HARBOUR, "Gazette 2019");
        labels.put(HILL, "Gazette May 2019");
        Event event = new Event(
                new EventId("harbour#1a"),
                When.parse("2019-05-03").orElseThrow(),
                List.of(),
                "Council sells the hall",
                EventKind.TRADE,
                new TreeSet<>(List.of(COUNCIL)),
                false,
                "detected",
                List.of(
                        new Event.Told(HARBOUR, telling("harbour#1a")),
                        new Event.Told(HILL, telling("village/hügel#2b"))),
                List.of(),
                null,
                Event.Support.ONE_SOURCE);
        TreeMap<ActorId, List<Dossier.Backlink>> backlinks = new TreeMap<>();
        backlinks.put(
                COUNCIL,
                List.of(
                        new Dossier.Backlink(HARBOUR, harbour.actors().get(0).uses()),
                        new Dossier.Backlink(HILL, hill.actors().get(0).uses())));
        return new Dossier(
                reference,
                List.of(harbour, hill),
                labels,
                new Chronology(List.of(event), List.of()),
                List.of(),
                new TreeMap<>(),
                backlinks,
                new TreeMap<>(Map.of(HARBOUR, List.of(new Dossier.Related(HILL, "tells the same event", 1)))),
                List.of(),
                List.of(),
                List.of());
    }

    static Settings settings() {
        return new Settings(
                "The market hall",
                null,
                "Who sold it, and to whom.",
                List.of("A. Editor"),
                "en",
                null,
                true,
                true,
                false,
                "A4");
    }

    public static Article.Annotated article(Dossier dossier, ArticleId id) {
        Gist gist = dossier.gists().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return article(
                id, gist.metadata().titleText(), gist.source(), gist.metadata().rights());
    }

    private static Article.Annotated article(ArticleId id, String title, SourceId source, Rights rights) {
        Capture capture = new Capture(
                "content/articles/" + id + ".txt",
                id,
                Digest.of("capture of " + id),
                900,
                "text",
                "UTF-8",
                Statements.NONE);
        Metadata metadata = new Metadata(
                null,
                title.isEmpty() ? null : new Found<>(title, "text"),
                List.of(new Found<>(new Person("Jo Writer", "reporter", null, null), "byline")),
                new Found<>("The Gazette", "text"),
                new Found<>("https://gazette.example/hall?a=1&b=2", "address"),
                new Found<>(When.parse("2019-05-04").orElseThrow(), "byline"),
                null,
                null,
                null,
                new Found<>("en", "text"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                rights,
                false);
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String part : TEXT.split("\n\n")) {
            boolean heading = part.equals("What followed");
            blocks.add(new Body.Block(
                    heading ? Body.Kind.HEADING : Body.Kind.PARAGRAPH,
                    heading ? 2 : 0,
                    Span.of(start, start + part.length()),
                    -1,
                    AT));
            start += part.length() + 2;
        }
        Removal removal = new Removal(
                List.of(new Line(
                        Line.Kind.PARAGRAPH,
                        0,
                        "Home | <script>News</script>",
                        List.of(),
                        new Dom(List.of(), 0, false),
                        0,
                        AT)),
                Removal.FurnitureKind.NAVIGATION,
                0,
                "menu",
                "a run of short links");
        Article.Clean clean = new Article.Clean(
                new Article.Raw(capture, List.of(), List.of()),
                metadata,
                new Body(TEXT, blocks, List.of()),
                List.of(removal),
                Article.Verdict.ARTICLE);
        Article.Read read = new Article.Read(clean, sentences(), List.of(), new WordSet(new TreeSet<>()));
        Article.Linked linked = new Article.Linked(
                read,
                source,
                List.of(new Mention.OfActor(find("council"), COUNCIL, How.NAME)),
                List.of(),
                List.of(),
                List.of());
        Note note = new Note(
                "loaded-1a",
                "loaded-language",
                Call.HEAR,
                find("brazen"),
                "brazen",
                "The word judges.",
                "quick",
                List.of(),
                Origin.DETECTED,
                "loaded");
        return new Article.Annotated(linked, List.of(note));
    }

    private static Gist gist(Article.Annotated article, SourceId source) {
        List<Integer> paragraphs = article.clean().body().blocks().stream()
                .map(block -> block.span().start())
                .toList();
        return new Gist(
                article.id(),
                Digest.of("layers of " + article.id()),
                article.clean().raw().capture(),
                article.clean().metadata(),
                source,
                article.clean().verdict(),
                32,
                paragraphs,
                List.of(new Gist.ActorUse(
                        COUNCIL,
                        List.of(new Gist.Use(
                                find("council"),
                                "council",
                                How.NAME,
                                sentences().get(0),
                                false)))),
                List.of(),
                List.of(),
                List.of(new Gist.VoiceUse(find("“We were not asked,”"), true, "said", "a trader", null, 4)),
                List.of(new Gist.NoteUse(
                        "loaded-1a",
                        "loaded-language",
                        Call.HEAR,
                        find("brazen"),
                        "brazen",
                        Origin.DETECTED,
                        "loaded")),
                List.of(),
                List.of(),
                new WordSet(new TreeSet<>()));
    }

    private static Telling telling(String id) {
        return new Telling(
                id,
                sentences().get(0),
                find("3 May 2019"),
                When.parse("2019-05-03").orElseThrow(),
                new TreeSet<>(List.of(COUNCIL)),
                new TreeSet<>(),
                new TreeSet<>(),
                "sale",
                EventKind.TRADE,
                new TreeSet<>(),
                new TreeSet<>(),
                "",
                new TreeSet<>(),
                "",
                List.of(),
                null,
                null,
                "The council sold the hall on 3 May 2019.",
                "Council sells the hall",
                false,
                false);
    }

    private static List<Span> sentences() {
        return List.of(find("The council sold the hall on 3 May 2019."), find("It was a brazen decision."));
    }

    static Span find(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Source.ProfileClaim claim(String value, String why) {
        return new Source.ProfileClaim(value, why, List.of());
    }

    private static Body prose(String text) {
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String part : text.split("\n\n")) {
            blocks.add(new Body.Block(Body.Kind.PARAGRAPH, 0, Span.of(start, start + part.length()), -1, AT));
            start += part.length() + 2;
        }
        return new Body(text, blocks, List.of());
    }
}
