package rolebook.generator.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Watches the folders of a project and everything below them. A folder may be missing, come and
/// go, be replaced by another of its name, or be a link that is pointed elsewhere: each is told,
/// and what is there then is watched.
public final class ProjectWatch implements AutoCloseable {
    /// How often is looked whether the folders are still the same, milliseconds.
    private static final long LOOK_MILLIS = 500;

    /// What editors write beside the file that is edited.
    private static final Pattern BESIDE = Pattern.compile("\\..*|.*~|.*\\.(swp|swx|tmp)|4913|#.*#");

    private final List<Path> folders;
    private final Runnable changed;
    private final Map<Path, Watched> watched = new HashMap<>();
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
        watch.folders.forEach(watch::follow);
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
        boolean others = false;
        for (Path folder : folders) {
            try {
                others |= follow(folder);
            } catch (UncheckedIOException _) {
                // What lies below may go while it is registered; the next look tries again.
            }
        }
        if (others) {
            changed.run();
        }
    }

    /// Whether something else is watched than before: the folder came, went or was replaced.
    private synchronized boolean follow(Path folder) {
        Optional<Identity> there = Identity.of(folder);
        Watched known = watched.get(folder);
        boolean same = known == null ? there.isEmpty() : known.isStill(there);
        if (same || looking.isShutdown()) {
            return false;
        }
        if (known != null) {
            watched.remove(folder);
            known.close();
        }
        there.ifPresent(found -> watch(folder, found));
        return true;
    }

    private void watch(Path folder, Identity there) {
        try {
            watched.put(folder, Watched.start(there, this::heard));
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
    public void close() {
        looking.shutdownNow();
        synchronized (this) {
            watched.values().forEach(Watched::close);
            watched.clear();
        }
    }
}
