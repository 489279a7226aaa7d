package rolebook.generator.watch;

import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One folder that is watched.
///
/// @param folder which one it was when the watch began
/// @param listening ends when the folder and all below it are deleted
record Watched(Identity folder, DirectoryWatcher watcher, CompletableFuture<Void> listening) {

    /// Watches `folder` from before this returns.
    static Watched start(Identity folder, DirectoryChangeListener heard) throws IOException {
        // A watcher of a link would watch nothing.
        DirectoryWatcher watcher =
                DirectoryWatcher.builder().path(folder.real()).listener(heard).build();
        // Registers the folder before it returns: what is saved from now on is heard.
        var listening =
                watcher.watchAsync(
                        loop -> Thread.ofPlatform().daemon().name("rolebook-listen").start(loop));
        if (listening.isCompletedExceptionally()) {
            watcher.close();
            throw new IOException(listening.exceptionNow());
        }
        return new Watched(folder, watcher, listening);
    }

    /// Whether what is there now is the folder that is watched. A deleted folder's key may be given
    /// to the next one, but its watch has ended.
    boolean isStill(Optional<Identity> there) {
        return there.filter(folder::equals).isPresent() && !listening.isDone();
    }

    /// Ends the watch.
    ///
    /// @throws UncheckedIOException when it cannot be ended
    void close() {
        try {
            watcher.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot end watching " + folder.real(), fault);
        }
    }
}
