package dossier.load.html;

import dossier.load.text.Content;
import dossier.load.text.Format;
import dossier.load.text.Place;
import dossier.model.Problem;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page saved from a browser. */
public final class SavedHtml implements Format {
    /** Elements within one another; deeper ones are laid flat, as browsers do at 512. */
    private static final int DEEPEST = 512;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    @Override
    public Content read(String text, String file) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(text, "");
        Streamed.settle(page, text);
        Clues clues = new Clues(file);
        Walk walk = new Walk(file, clues);
        page.filter(walk);
        return new Content(walk.lines(), clues.found(), null, openComment(text, file));
    }

    /** A comment that does not end swallows all that follows: a reader would miss it without knowing. */
    private static List<Problem> openComment(String text, String file) {
        int open = text.lastIndexOf("<!--");
        boolean closed = open < 0 || text.indexOf("-->", open) >= 0 || text.indexOf("</script", open) >= 0;
        return closed
                ? List.of()
                : List.of(Problem.warning(
                        "html.comment",
                        Place.of(text, open, file),
                        "'<!--' begins a comment that does not end",
                        "what follows it is not read"));
    }
}
