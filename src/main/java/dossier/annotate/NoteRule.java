package dossier.annotate;

import java.util.List;

/**
 * One rule by which notes are proposed. It looks at sentences and at what was recognised in them, never at characters. Stateless: one
 * serves all threads.
 */
interface NoteRule {
    /** In the order in which a reader meets the words; may overlap what other rules propose. */
    List<Proposal> propose(Scene scene);
}
