package dossier.pipeline;

/** Is told how far a long piece of work has come. Called by many threads. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (what, done, of) -> {};

    /**
     * @param what what is done: `articles`, `pages`, …
     * @param done how many are finished
     * @param of how many there are
     */
    void step(String what, int done, int of);
}
