package dossier.recognise.name;

/**
 * Units [from, until) that make a name.
 *
 * @param titled a title stands before it
 */
record Chunk(int from, int until, boolean titled) {
    int size() {
        return until - from;
    }
}
