package rolebook.generator.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/// A lock between processes that ends with the process that holds it, however it ends.
record BuildLock(Path file, FileChannel channel) implements AutoCloseable {
    /// Takes the lock at once or throws a `BuildInProgress`.
    static BuildLock take(Path file) {
        return Disk.attempt("lock", file, () -> taken(file));
    }

    private static BuildLock taken(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Held by this very process; to the caller that is the same.
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw new BuildInProgress(file);
        }
        return new BuildLock(file, channel);
    }

    @Override
    public void close() {
        Disk.attempt(
                "unlock",
                file,
                () -> {
                    channel.close();
                    return file;
                });
    }
}
