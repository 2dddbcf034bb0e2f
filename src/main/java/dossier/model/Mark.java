package dossier.model;

/** Inline markup, over a line's text or a body's. What is not listed cannot reach a page. */
public sealed interface Mark {
    Span span();

    record Emphasis(Span span) implements Mark {}

    record Strong(Span span) implements Mark {}

    record Code(Span span) implements Mark {}

    /** @param href as the file has it; what is safe to follow is decided where pages are written */
    record Link(Span span, String href) implements Mark {}

    /** The same mark moved by `offset` units. */
    default Mark moved(int offset) {
        Span to = new Span(span().in(), span().start() + offset, span().end() + offset);
        if (this instanceof Emphasis) {
            return new Emphasis(to);
        } else if (this instanceof Strong) {
            return new Strong(to);
        } else if (this instanceof Code) {
            return new Code(to);
        } else if (this instanceof Link link) {
            return new Link(to, link.href);
        }
        throw new AssertionError(this);
    }
}
