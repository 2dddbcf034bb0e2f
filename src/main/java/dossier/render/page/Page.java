package dossier.render.page;

/** The view of a page: what its template sees as `page`. Implemented by records of text, numbers, truth values, `Html` and lists. */
public interface Page {
    Shell shell();
}
