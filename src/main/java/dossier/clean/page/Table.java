package dossier.clean.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables that come with the program: tab-separated values, `#` before comments. */
public final class Table {
    private Table() {}

    /** The rows of `/dossier/clean/NAME`, each with `columns` cells; missing cells are empty. */
    public static List<List<String>> rows(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream("/dossier/clean/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                List<String> cells = new ArrayList<>(List.of(line.split("\t", columns)));
                while (cells.size() < columns) {
                    cells.add("");
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
