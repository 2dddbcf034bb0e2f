package dossier.render.page;

/** Something shown that is told apart by less than all it holds. */
public interface Keyed {
    /** What stands for it in a key: if it is equal, all that is shown of this is. */
    Object key();
}
