package dossier.recognise.link;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.How;
import dossier.model.Mention;
import dossier.recognise.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's text or title while it is linked: its names, and which tokens are linked to whom so far. Lives for one call. */
final class Page {
    private final Reading reading;
    private final List<Name> names = new ArrayList<>();
    private final @Nullable Name[] nameAt;
    private final @Nullable Link[] linkAt;
    private final BitSet explained = new BitSet();

    /** A capitalised name at tokens [from, until). */
    record Name(int from, int until, Mention.OfName mention) {
        boolean isPerson() {
            return mention.kind() == ActorKind.PERSON;
        }

        int size() {
            return until - from;
        }
    }

    /** Tokens [from, until), linked. */
    record Link(int from, int until, Actor actor, How how) {}

    Page(Reading reading, List<Mention.OfName> found) {
        this.reading = reading;
        this.nameAt = new Name[reading.size()];
        this.linkAt = new Link[reading.size()];
        for (Mention.OfName mention : found) {
            if (mention.at().in() == reading.in()) {
                int from = reading.tokenAt(mention.at().start());
                Name name = new Name(
                        from, Math.max(from + 1, reading.tokenAt(mention.at().end() - 1) + 1), mention);
                names.add(name);
                for (int token = name.from; token < name.until; token++) {
                    nameAt[token] = nameAt[token] == null ? name : nameAt[token];
                }
            }
        }
    }

    Reading reading() {
        return reading;
    }

    /** The names, in order, linked or not. */
    List<Name> names() {
        return names;
    }

    /** The names without a linked word that nothing else explains. */
    List<Name> openNames() {
        return names.stream()
                .filter(name -> isOpen(name.from, name.until) && !explained.get(name.from))
                .toList();
    }

    /** The name of which a token is part. */
    @Nullable
    Name nameAt(int token) {
        return token < 0 || token >= nameAt.length ? null : nameAt[token];
    }

    @Nullable
    Link linkAt(int token) {
        return token < 0 || token >= linkAt.length ? null : linkAt[token];
    }

    /** Takes names at tokens [from, until) off the list of open ones: they are known, though nobody's. */
    void explain(int from, int until) {
        explained.set(from, until);
    }

    /** Whether no token of [from, until) is linked. */
    boolean isOpen(int from, int until) {
        for (int token = from; token < until; token++) {
            if (linkAt[token] != null) {
                return false;
            }
        }
        return true;
    }

    /** Links tokens [from, until); what was linked there before is no more. */
    void link(int from, int until, Actor actor, How how) {
        Link link = new Link(from, until, actor, how);
        for (int token = from; token < until; token++) {
            unlink(token);
            linkAt[token] = link;
        }
    }

    /** Takes the link at a token back, with all its tokens. */
    void unlink(int token) {
        Link old = linkAt[token];
        if (old != null) {
            for (int t = old.from; t < old.until; t++) {
                linkAt[t] = null;
            }
        }
    }

    /** All links, in order. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int token = 0; token < linkAt.length; token++) {
            Link link = linkAt[token];
            if (link != null) {
                links.add(link);
                token = link.until - 1;
            }
        }
        return links;
    }
}
