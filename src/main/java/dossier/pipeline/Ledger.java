package dossier.pipeline;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.ArticleId;
import dossier.model.Event;
import dossier.model.Note;
import dossier.model.Place;
import dossier.model.TextQuote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes decisions into the files in which an editor would write them. */
final class Ledger {
    private final Path content;

    Ledger(Path content) {
        this.content = content;
    }

    /** A decision, in the sidecar of an article. */
    Path decision(
            ArticleId article,
            String about,
            @Nullable String kind,
            @Nullable TextQuote anchor,
            Place in,
            Review.Verdict verdict)
            throws IOException {
        List<String> item = new ArrayList<>();
        item.add("about: " + about);
        if (kind != null) {
            item.add("kind: " + SidecarText.quoted(kind));
        }
        if (anchor != null) {
            item.add("anchor: " + flow(anchor));
        }
        if (in == Place.TITLE) {
            item.add("in: title");
        }
        item.add("verdict: " + (verdict.accepted() ? "accepted" : "rejected"));
        if (verdict.by() != null) {
            item.add("by: " + SidecarText.quoted(verdict.by()));
        }
        item.add("when: " + verdict.today());
        return add(sidecar(article), "decisions", item);
    }

    /** A note in an editor's words in place of the program's. */
    Path note(ArticleId article, Note note, @Nullable TextQuote anchor, Place in, Review.Verdict verdict)
            throws IOException {
        List<String> item = new ArrayList<>();
        item.add("kind: " + note.kind());
        item.add("call: " + note.call().label());
        if (anchor != null) {
            item.add("anchor: " + flow(anchor));
        }
        if (in == Place.TITLE) {
            item.add("in: title");
        }
        item.add("why: " + SidecarText.quoted(verdict.why() == null ? note.why() : verdict.why()));
        String instead = verdict.instead() == null ? note.instead() : verdict.instead();
        if (instead != null) {
            item.add("instead: " + SidecarText.quoted(instead));
        }
        return add(sidecar(article), "notes", item);
    }

    private static String flow(TextQuote anchor) {
        StringBuilder flow = new StringBuilder("{ exact: " + SidecarText.quoted(anchor.exact()));
        if (anchor.prefix() != null) {
            flow.append(", prefix: ").append(SidecarText.quoted(anchor.prefix()));
        }
        if (anchor.suffix() != null) {
            flow.append(", suffix: ").append(SidecarText.quoted(anchor.suffix()));
        }
        return flow.append(" }").toString();
    }

    /** A new entry of the glossary. */
    Path actor(String name, ActorKind kind) throws IOException {
        String id = Intake.name(name);
        Path file = content.resolve("actors").resolve(id + ".md");
        if (Files.exists(file)) {
            throw new IOException("'" + file + "' is there already; add the name to its aliases");
        }
        String kindName = kind == ActorKind.OTHER ? "organisation" : kind.label();
        return write(file, "---\nname: " + SidecarText.quoted(name) + "\nkind: " + kindName + "\n---\n");
    }

    /** Another name of an entry; a built-in state gets a file of its own first. */
    Path alias(Actor actor, String name) throws IOException {
        Path file = content.resolve("actors").resolve(actor.id() + ".md");
        if (!Files.exists(file)) {
            write(file, "---\nname: " + SidecarText.quoted(actor.name()) + "\nkind: " + actor.kindName() + "\n---\n");
        }
        return add(file, "aliases", List.of(SidecarText.quoted(name)));
    }

    /** Two events that are one, or are not. */
    Path merge(Event one, Event other, boolean accepted) throws IOException {
        Event curated = other.curated() && !one.curated() ? other : one;
        Event second = curated == one ? other : one;
        String id = curated.curated() ? curated.id().value() : Intake.name(curated.title());
        Path file = content.resolve("events").resolve(id + ".md");
        if (!Files.exists(file)) {
            write(file, "---\nmerges:\n  - " + SidecarText.quoted(curated.id().value()) + "\n---\n");
        }
        return add(
                file,
                accepted ? "merges" : "apart",
                List.of(SidecarText.quoted(second.id().value())));
    }

    private Path sidecar(ArticleId article) {
        return content.resolve("articles").resolve(article.value() + ".yaml");
    }

    private static Path add(Path file, String key, List<String> item) throws IOException {
        String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        try {
            return write(file, YamlEdit.added(before, key, item));
        } catch (IllegalArgumentException e) {
            throw new IOException("'" + file + "': " + e.getMessage() + "; write the decision there by hand", e);
        }
    }

    /** Replaces a file whole, so that a reader sees the old or the new one. */
    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }
}
