package dossier.load.text;

/** A kind of file that captures come in. Formats hold no state: many threads read with one. */
public interface Format {
    /** As `Capture.format` names it. */
    String name();

    /** Whether files of this name are its own; the extension decides, since content can lie. */
    boolean accepts(String fileName);

    /**
     * Reads a capture. Never throws on any text.
     *
     * @param text decoded, without byte-order mark
     * @param file path for positions
     */
    Content read(String text, String file);
}
