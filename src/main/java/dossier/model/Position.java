package dossier.model;

/**
 * A place in a file of the dossier.
 *
 * @param file path as the user knows it (from the working directory), with '/'
 * @param line from 1; 0 means the whole file
 * @param column from 1, in UTF-16 code units; 0 means the whole line
 */
public record Position(String file, int line, int column) {
    /** The whole of a file. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
