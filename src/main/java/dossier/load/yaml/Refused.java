package dossier.load.yaml;

import dossier.model.Position;
import org.jspecify.annotations.Nullable;

/** Something of YAML that editors' files may not use; never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final String code;
    final transient Position at;
    final @Nullable String hint;

    Refused(String code, Position at, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.hint = hint;
    }
}
