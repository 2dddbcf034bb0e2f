package dossier.clean.page;

import dossier.model.Clue;
import dossier.model.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a capture, and what can be seen of each and of all together. */
public final class Page {
    private static final long LEAVES = Markers.bit("<p>")
            | Markers.bit("<li>")
            | Markers.bit("<figcaption>")
            | Markers.bit("<td>")
            | Markers.bit("<blockquote>")
            | Markers.bit("<a>");
    /** So many words of JSON-LD's `articleBody` and fewer are a stub. */
    private static final int STUB = 60;

    private final List<Line> lines;
    private final List<Clue> clues;
    private final Form[] forms;
    private final int[] repeats;
    private final boolean[] twins;
    private final int[] looks;
    private final Containers containers;
    private final long[] near;
    private final double[] toldShares;
    private final double[] describedShares;
    private final double[] titledShares;
    private final Set<Integer> told = new HashSet<>();
    private final Set<Integer> described = new HashSet<>();
    private final Set<Integer> title = new HashSet<>();
    private final boolean html;

    /** @param lines none of them empty */
    public Page(List<Line> lines, List<Clue> clues, boolean html) {
        this.lines = List.copyOf(lines);
        this.clues = List.copyOf(clues);
        this.html = html;
        forms = new Form[lines.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = Form.of(lines.get(i).text());
        }
        containers = new Containers(this.lines);
        twins = new boolean[lines.size()];
        repeats = repeats();
        looks = new int[lines.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = shape(i);
        }
        read(clues);
        near = new long[lines.size()];
        toldShares = new double[lines.size()];
        describedShares = new double[lines.size()];
        titledShares = new double[lines.size()];
        for (int i = 0; i < near.length; i++) {
            int node = containers.of(i);
            int parent = containers.parent(node);
            near[i] = containers.own(node) | containers.own(parent) | containers.own(containers.parent(parent));
            toldShares[i] = toldShare(i);
            describedShares[i] = share(i, described);
            titledShares[i] = share(i, title);
        }
    }

    private int[] repeats() {
        int[] hashes = new int[lines.size()];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < hashes.length; i++) {
            Words words = forms[i].words();
            int hash = words.size();
            for (int k = 0; k < words.size(); k++) {
                hash = hash * 31 + words.hash(k);
            }
            hashes[i] = hash;
            twins[i] = counts.merge(hash, 1, Integer::sum) > 1;
        }
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = counts.get(hashes[i]);
        }
        return hashes;
    }

    private int shape(int i) {
        Form form = forms[i];
        int length = form.length();
        int size = length <= 2 ? 0 : length <= 5 ? 1 : length <= 11 ? 2 : length <= 24 ? 3 : 4;
        return size * 64
                + (form.stop() ? 32 : 0)
                + (form.dated() > 0.5 ? 16 : 0)
                + lines.get(i).kind().ordinal();
    }

    private void read(List<Clue> clues) {
        for (Clue clue : clues) {
            String name = clue.name();
            if (clue.kind().equals("json-ld") && name.endsWith("articleBody")) {
                Words words = Words.of(clue.value());
                for (int i = 0; words.size() > STUB && i + 2 < words.size(); i++) {
                    told.add(triple(words, i));
                }
            } else if (name.endsWith("description")) {
                addAll(clue.value(), described);
            } else if (name.equals("og:title") || name.endsWith("headline") || name.equals("title")) {
                addAll(clue.value(), title);
            }
        }
    }

    private static void addAll(String text, Set<Integer> set) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            set.add(words.hash(i));
        }
    }

    private static int triple(Words words, int i) {
        return (words.hash(i) * 31 + words.hash(i + 1)) * 31 + words.hash(i + 2);
    }

    public int size() {
        return lines.size();
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(int i) {
        return lines.get(i);
    }

    public List<Clue> clues() {
        return clues;
    }

    public Form form(int i) {
        return forms[i];
    }

    public boolean isHtml() {
        return html;
    }

    /** How often the line stands on the page; 1 for a line that stands once. */
    public int repeats(int i) {
        return repeats[i];
    }

    /** Whether the same line stands above already. */
    public boolean isTwin(int i) {
        return twins[i];
    }

    /** A number that lines of one shape share. */
    public int look(int i) {
        return looks[i];
    }

    public Containers containers() {
        return containers;
    }

    /** The container that holds the line's paragraph. */
    public int holder(int i) {
        int node = containers.of(i);
        long tag = containers.own(node);
        boolean leaf = (tag & LEAVES) != 0 || lines.get(i).kind() == Line.Kind.HEADING;
        return leaf ? containers.parent(node) : node;
    }

    /** Share of the line's runs of three words that stand in the text that the page tells machines; -1 where it tells none. */
    public double told(int i) {
        return toldShares[i];
    }

    /** What the names of the line's three innermost containers say, as `Markers` bits. */
    public long near(int i) {
        return near[i];
    }

    private double toldShare(int i) {
        Words words = forms[i].words();
        if (told.isEmpty() || words.size() < 3) {
            return -1;
        }
        int shared = 0;
        for (int k = 0; k + 2 < words.size(); k++) {
            shared += told.contains(triple(words, k)) ? 1 : 0;
        }
        return (double) shared / (words.size() - 2);
    }

    /** Share of the line's words that stand in the page's description of itself. */
    public double described(int i) {
        return describedShares[i];
    }

    /** Share of the line's words that stand in the title that the page names. */
    public double titled(int i) {
        return titledShares[i];
    }

    private double share(int i, Set<Integer> set) {
        Words words = forms[i].words();
        if (set.isEmpty() || words.size() == 0) {
            return 0;
        }
        int shared = 0;
        for (int k = 0; k < words.size(); k++) {
            shared += set.contains(words.hash(k)) ? 1 : 0;
        }
        return (double) shared / words.size();
    }
}
