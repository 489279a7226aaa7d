package rolebook.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.generator.bake.OpenBake;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.BakeProgress;

/// A project as its author sees it while writing: read anew at each change, its pages made when a
/// browser asks for them, and published when there is time.
///
/// One thread reads, another publishes, any number ask for files.
public final class LiveSite implements AutoCloseable {
    private final SiteGenerator generator;
    private final BuildRequest request;
    private final Consumer<List<Diagnostic>> faults;
    private final AtomicReference<@Nullable Edited> edited = new AtomicReference<>();
    private volatile @Nullable Edited published;

    /// @param request what to build, as of the first build
    /// @param faults takes the faults of templates that show when a page is made
    public LiveSite(
            SiteGenerator generator, BuildRequest request, Consumer<List<Diagnostic>> faults) {
        this.generator = generator;
        this.request = request;
        this.faults = faults;
    }

    /// Reads the project again and shows what it says from now on. Where that has errors, what was
    /// shown before stays.
    ///
    /// @return every problem, sorted by place
    public List<Diagnostic> reload() {
        Plan plan = generator.plan(request);
        if (plan instanceof Plan.Ready ready) {
            drop();
            edited.set(new Edited(ready, ready.openBake(), faults));
        }
        return plan.problems();
    }

    /// Reads the project and shows nothing of it: the first save after a start without a build
    /// would else wait until the program has seen everything once.
    ///
    /// @return every problem, sorted by place
    public List<Diagnostic> rehearse() {
        Plan plan = generator.plan(request);
        if (plan instanceof Plan.Ready ready) {
            ready.openBake().close();
        }
        return plan.problems();
    }

    /// The file at `path` of the site as it was last read; empty when it is not there, or nothing
    /// was edited since it was published.
    public Optional<byte[]> file(String path) {
        Edited now = edited.get();
        return now == null ? Optional.empty() : now.file(path);
    }

    /// Whether the file at `path` is still published, but no part of the site any more.
    public boolean isGone(String path) {
        Edited now = edited.get();
        return now != null
                && !now.has(path)
                && !SiteGenerator.isOfTheBuild(path)
                && Files.isRegularFile(request.out().resolve(path));
    }

    /// Whether something was edited that is not published.
    public boolean isEdited() {
        return edited.get() != null;
    }

    /// Publishes what was last read; it goes on being shown from memory until [#settle].
    ///
    /// @throws IllegalStateException when nothing was edited
    /// @throws java.util.concurrent.CancellationException when the project is read again meanwhile
    public BuildOutcome publish() {
        Edited now = edited.get();
        if (now == null) {
            throw new IllegalStateException("Nothing was edited.");
        }
        BuildOutcome outcome =
                generator.publish(request, now.plan(), now.bake(), BakeProgress.UNHEARD);
        published = now;
        return outcome;
    }

    /// Shows what is published again, unless there is a later reading.
    public void settle() {
        Edited shown = published;
        if (shown != null && edited.compareAndSet(shown, null)) {
            shown.bake().close();
        }
        published = null;
    }

    @Override
    public void close() {
        drop();
    }

    private void drop() {
        Edited former = edited.getAndSet(null);
        if (former != null) {
            former.bake().close();
        }
    }

    /// One reading of the project.
    ///
    /// @param files what no template makes, by path
    /// @param made the pages that were asked for
    private record Edited(
            Plan.Ready plan,
            OpenBake bake,
            Map<String, Supplier<byte[]>> files,
            ConcurrentMap<String, byte[]> made,
            Consumer<List<Diagnostic>> faults) {
        Edited(Plan.Ready plan, OpenBake bake, Consumer<List<Diagnostic>> faults) {
            this(plan, bake, files(plan), new ConcurrentHashMap<>(), faults);
        }

        private static Map<String, Supplier<byte[]>> files(Plan.Ready plan) {
            Map<String, Supplier<byte[]>> files = new HashMap<>();
            plan.composition().files().forEach(file -> files.put(file.path(), file.bytes()));
            plan.knowledge()
                    .assets()
                    .forEach(asset ->
                            files.put(
                                    SiteGenerator.ASSETS + asset.path(),
                                    () -> bytes(asset.file())));
            return files;
        }

        private static byte[] bytes(Path asset) {
            try {
                return Files.readAllBytes(asset);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + asset, e);
            }
        }

        boolean has(String path) {
            return files.containsKey(path) || bake.has(path);
        }

        Optional<byte[]> file(String path) {
            Supplier<byte[]> plain = files.get(path);
            if (plain != null) {
                return Optional.of(made.computeIfAbsent(path, _ -> plain.get()));
            }
            byte[] before = made.get(path);
            if (before != null) {
                return Optional.of(before);
            }
            Optional<byte[]> page = bake.file(path, fault -> faults.accept(List.of(fault)));
            page.ifPresent(bytes -> made.put(path, bytes));
            return page;
        }
    }
}
