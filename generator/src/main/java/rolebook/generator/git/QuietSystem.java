package rolebook.generator.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// What JGit learns of the machine: nothing. Left to itself it runs `git` to find its settings,
/// writes a file of its own beside the user's, and measures the clock of the disk for seconds, in
/// the repository. And a result would depend on whose machine it is.
final class QuietSystem extends SystemReader.Delegate {
    /// What no disk is coarser than.
    private static final Duration RESOLUTION = Duration.ofSeconds(2);

    private QuietSystem(SystemReader delegate) {
        super(delegate);
    }

    /// Makes it the one that JGit asks.
    static void install() {
        SystemReader current = SystemReader.getInstance();
        if (!(current instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(current));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS system) {
        return new Nothing(parent, system);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS system) {
        return new Nothing(parent, system);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS system) {
        return new Nothing(parent, system);
    }

    /// Settings without a file.
    private static final class Nothing extends FileBasedConfig {
        @SuppressWarnings("NullAway") // JGit itself opens settings without a file like this.
        Nothing(@Nullable Config parent, FS system) {
            super(parent, null, system);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nor will there be one.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section,
                @Nullable String subsection,
                String name,
                long defaultValue,
                TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(RESOLUTION)
                    : super.getTimeUnit(section, subsection, name, defaultValue, unit);
        }
    }
}
