package rolebook.search.query;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// There is no index that this version can read: none at all, a damaged one, or one of another
/// form.
public final class UnreadableIndex extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableIndex(Path folder, String reason, @Nullable Throwable cause) {
        super("Cannot read the search index " + folder + ": " + reason, cause);
    }
}
