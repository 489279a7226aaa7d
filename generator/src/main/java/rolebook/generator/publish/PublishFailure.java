package rolebook.generator.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The disk refused: full, read-only, no permission. What was published before is untouched. The
/// message is one line: `cannot write /srv/site/index.html: No space left on device`.
public final class PublishFailure extends UncheckedIOException {
    private static final long serialVersionUID = 1;
    private final String operation;
    private final transient Path path;

    PublishFailure(String operation, Path path, IOException cause) {
        super("cannot " + operation + " " + path + ": " + reason(cause), cause);
        this.operation = operation;
        this.path = path;
    }

    /// What was tried, a verb.
    public String operation() {
        return operation;
    }

    /// What it was tried on.
    public Path path() {
        return path;
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        return switch (cause) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "something of that name exists already";
            case FileSystemException _ -> cause.getClass().getSimpleName();
            default ->
                    cause.getMessage() == null
                            ? cause.getClass().getSimpleName()
                            : cause.getMessage();
        };
    }
}
