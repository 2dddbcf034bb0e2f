package dossier.load.html;

import java.util.Set;

/** What elements do to the text of a page. */
final class Tags {
    /** Never shown, and nothing that a reader could miss. */
    static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "iframe",
            "svg",
            "textarea",
            "noframes",
            "noembed",
            "rp",
            "param",
            "source",
            "track",
            "link",
            "meta",
            "base",
            "title");

    /** Shown by no browser that runs scripts and has media, yet it may be the only copy of the text. */
    static final Set<String> HIDDEN =
            Set.of("template", "dialog", "noscript", "audio", "video", "canvas", "object", "datalist");

    /** Elements that begin a line of their own; those in tables count too. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "canvas",
            "caption",
            "center",
            "datalist",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noscript",
            "object",
            "ol",
            "optgroup",
            "option",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "audio",
            "xmp");

    /** Elements that are themselves text. */
    static final Set<String> TEXTUAL = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "span", "em", "b", "a");

    private Tags() {}
}
