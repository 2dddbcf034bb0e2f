package dossier.load;

/** How messages print a file's path. */
final class Shown {
    private Shown() {}

    /** The path with every control character as '?', so that a name cannot forge a line of a report. */
    static String of(String path) {
        StringBuilder shown = new StringBuilder(path.length());
        path.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
