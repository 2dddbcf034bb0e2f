package dossier.load.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark 0.31 with the tables of GitHub Flavored Markdown. */
final class Grammar {
    /** Blocks within one another, and inlines; what is deeper is text. */
    private static final int DEEPEST = 100;

    private static final Parser WITH_TABLES = parser(List.of(TablesExtension.create()));
    private static final Parser WITHOUT = parser(List.of());

    private Grammar() {}

    /** The document; where its tables have too many cells for the parser (a million), they are read as text. */
    static Node parse(String markdown) {
        try {
            return WITH_TABLES.parse(markdown);
        } catch (IllegalArgumentException e) {
            return WITHOUT.parse(markdown);
        }
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }
}
