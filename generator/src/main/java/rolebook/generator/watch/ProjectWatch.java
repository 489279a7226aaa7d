package rolebook.generator.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Watches the folders of a project and everything below them. A folder that is missing is watched
/// from when it appears.
public final class ProjectWatch implements AutoCloseable {
    /// How often is looked for a folder that was missing, milliseconds.
    private static final long LOOK_MILLIS = 500;

    /// What editors write beside the file that is edited.
    private static final Pattern BESIDE = Pattern.compile("\\..*|.*~|.*\\.(swp|swx|tmp)|4913|#.*#");

    private final List<Path> folders;
    private final Runnable changed;
    private final Map<Path, DirectoryWatcher> watchers = new HashMap<>();
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rolebook-watch").factory());

    private ProjectWatch(List<Path> folders, Runnable changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
    }

    /// Watches from now on.
    ///
    /// @param changed is called for each change, by a thread of the watch; it must return at once
    /// @throws UncheckedIOException when a folder cannot be watched
    public static ProjectWatch start(List<Path> folders, Runnable changed) {
        var watch = new ProjectWatch(folders, changed);
        watch.watchWhatIsThere();
        var _ =
                watch.looking.scheduleWithFixedDelay(
                        watch::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /// Whether a file of this name belongs to the project, and not to an editor.
    static boolean counts(Path file) {
        Path name = file.getFileName();
        return name != null && !BESIDE.matcher(name.toString()).matches();
    }

    private void look() {
        if (watchWhatIsThere()) {
            changed.run();
        }
    }

    /// Whether another folder is watched now.
    private synchronized boolean watchWhatIsThere() {
        boolean more = false;
        for (Path folder : folders) {
            boolean there = Files.isDirectory(folder);
            DirectoryWatcher known = watchers.get(folder);
            if (!there && known != null) {
                close(folder, known);
                watchers.remove(folder);
            } else if (there && known == null) {
                watchers.put(folder, watcher(folder));
                more = true;
            }
        }
        return more;
    }

    private DirectoryWatcher watcher(Path folder) {
        try {
            DirectoryWatcher watcher =
                    DirectoryWatcher.builder().path(folder).listener(this::heard).build();
            // Registers the folder before it returns: what is saved from now on is heard.
            var listening =
                    watcher.watchAsync(loop ->
                            Thread.ofPlatform().daemon().name("rolebook-listen").start(loop));
            if (listening.isCompletedExceptionally()) {
                throw new IOException(listening.exceptionNow());
            }
            return watcher;
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot watch " + folder, fault);
        }
    }

    private void heard(DirectoryChangeEvent event) {
        // Where changes came faster than they could be told, any file may be concerned.
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || counts(event.path())) {
            changed.run();
        }
    }

    @Override
    public synchronized void close() {
        looking.shutdownNow();
        watchers.forEach(ProjectWatch::close);
        watchers.clear();
    }

    private static void close(Path folder, DirectoryWatcher watcher) {
        try {
            watcher.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot end watching " + folder, fault);
        }
    }
}
