package rolebook.generator.publish;

import java.nio.file.Path;

/// Another build of the same output is under way. The lock ends with the process that holds it, so
/// there is never a stale file to delete.
public final class BuildInProgress extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Path lock;

    BuildInProgress(Path lock) {
        super("another build holds " + lock + "; try again when it has finished");
        this.lock = lock;
    }

    /// The file that the other build has locked.
    public Path lock() {
        return lock;
    }
}
