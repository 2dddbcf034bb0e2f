package dossier.load.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark 0.31 with the tables of GitHub Flavored Markdown. */
final class Grammar {
    /** Blocks within one another, and inlines; what is deeper is text. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private Grammar() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
