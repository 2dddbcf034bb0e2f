package dossier.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the table of imports: four floors, and no stage knows another. Reads the compiled classes by the JDK's own `jdeps`. */
final class HouseTest {
    private static final Set<String> STAGES =
            Set.of("load", "clean", "recognise", "annotate", "weave", "render", "publish");
    private static final Map<String, Set<String>> MAY = Map.of(
            "cli", Set.of("pipeline", "model"),
            "pipeline", with(STAGES, "model"),
            "load", Set.of("model"),
            "clean", Set.of("model"),
            "recognise", Set.of("model"),
            "annotate", Set.of("model"),
            "weave", Set.of("model"),
            "render", Set.of("model"),
            "publish", Set.of("model"),
            "model", Set.of());
    /** Libraries by the first parts of their packages; what is not named is nobody's. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "cli", Set.of("picocli"),
            "load",
                    Set.of(
                            "org.commonmark",
                            "org.jsoup",
                            "org.snakeyaml",
                            "org.mozilla.universalchardet",
                            "com.fasterxml.jackson.core"),
            "render", Set.of("org.thymeleaf", "com.fasterxml.jackson.core"),
            "publish",
                    Set.of("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.xmpbox", "org.jsoup", "org.w3c.dom"));
    /** `   dossier.cli -> dossier.model   classes`. */
    private static final Pattern ARROW = Pattern.compile("^\\s+(dossier\\.\\S+)\\s+->\\s+(\\S+)");

    private static Map<String, Set<String>> arrows;

    @BeforeAll
    static void readClasses() {
        StringWriter out = new StringWriter();
        Path classes = Path.of(HouseTest.class
                        .getResource("/dossier/model/Article.class")
                        .getPath())
                .getParent()
                .getParent()
                .getParent();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "--ignore-missing-deps",
                        classes.toString());
        assertThat(status).as(out.toString()).isZero();
        arrows = new TreeMap<>();
        for (String line : out.toString().split("\n")) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.find()) {
                arrows.computeIfAbsent(arrow.group(1), from -> new TreeSet<>()).add(arrow.group(2));
            }
        }
        assertThat(arrows).containsKeys("dossier.cli", "dossier.pipeline");
    }

    @Test
    void importsPointDownwardsOnly() {
        Set<String> wrong = new TreeSet<>();
        arrows.forEach((from, targets) -> {
            for (String to : targets) {
                if (to.startsWith("dossier.")
                        && !floor(from).equals(floor(to))
                        && !MAY.get(floor(from)).contains(floor(to))) {
                    wrong.add(from + " -> " + to);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void librariesAreUsedWhereTheHouseNamesThem() {
        Set<String> wrong = new TreeSet<>();
        arrows.forEach((from, targets) -> {
            for (String to : targets) {
                boolean library = !to.startsWith("dossier.")
                        && !to.startsWith("java.")
                        && !to.startsWith("javax.")
                        && !to.startsWith("org.jspecify");
                boolean jdk = to.startsWith("org.w3c.dom") || to.startsWith("com.sun.net.httpserver");
                if (library
                        && !jdk
                        && LIBRARIES.getOrDefault(floor(from), Set.of()).stream()
                                .noneMatch(to::startsWith)) {
                    wrong.add(from + " -> " + to);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void packagesBelowAStageShareOnlyWhatLiesInText() {
        Set<String> wrong = new TreeSet<>();
        arrows.forEach((from, targets) -> {
            for (String to : targets) {
                boolean siblings = parts(from).size() > 2
                        && parts(to).size() > 2
                        && floor(from).equals(floor(to))
                        && !from.equals(to);
                if (siblings
                        && !to.endsWith(".text")
                        && !to.startsWith(from)
                        && !from.startsWith(to)
                        && floor(from).equals("recognise")) {
                    wrong.add(from + " -> " + to);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String floor(String name) {
        return parts(name).get(1);
    }

    private static List<String> parts(String name) {
        return List.of(name.split("\\."));
    }

    private static Set<String> with(Set<String> some, String more) {
        Set<String> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }
}
