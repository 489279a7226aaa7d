package rolebook.generator.publish;

import java.nio.file.Path;

/// Something lies where the site or the index should go and Rolebook did not make it. Nothing was
/// changed; the remedy is another folder, so commands treat it as wrong usage.
public final class NotOurs extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Path path;

    NotOurs(Path path, String reason) {
        super(path + " " + reason);
        this.path = path;
    }

    /// What is in the way.
    public Path path() {
        return path;
    }
}
