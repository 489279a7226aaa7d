package rolebook.generator.faulty;

import java.io.IOException;
import java.nio.file.Path;

/// Decides before each operation whether it fails.
@FunctionalInterface
public interface Fault {
    /// Throws what the disk would; `path` is one of the default file system.
    void before(Operation operation, Path path) throws IOException;

    /// What can fail.
    enum Operation {
        OPEN_TO_READ,
        OPEN_TO_WRITE,
        WRITE,
        SYNC,
        LIST,
        MAKE_FOLDER,
        LINK,
        MOVE,
        DELETE,
        SET_MODE
    }
}
