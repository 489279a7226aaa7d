package rolebook.generator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that builds again and again in a Java of its own, so that a test can kill it or give
/// it another umask. Every file of a build holds the build's number.
final class ChildBuilds {
    static final int PAGES = 100;
    private static final int PAGE_BYTES = 3_000;

    private ChildBuilds() {}

    /// Arguments: the target folder, the number of builds, the file to make as a sign, after how
    /// many builds to make it.
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        int builds = Integer.parseInt(arguments[1]);
        int signal = Integer.parseInt(arguments[3]);
        long start = ProcessHandle.current().pid() * 1_000_000L;
        for (int build = 0; build < builds; build++) {
            if (build == signal) {
                Files.createFile(Path.of(arguments[2]));
            }
            buildUnlessLocked(target, Long.toString(start + build));
        }
    }

    private static void buildUnlessLocked(Path target, String number) throws IOException {
        try {
            build(target, number);
        } catch (BuildInProgress _) {
            Thread.onSpinWait();
        }
    }

    /// One build into `target`.
    static Published build(Path target, String number) throws IOException {
        byte[] page =
                (number + "\n")
                        .repeat(PAGE_BYTES / (number.length() + 1))
                        .getBytes(StandardCharsets.UTF_8);
        var store = new ReleaseStore(target.resolve("site"), target.resolve("index"));
        try (Staging staging = store.begin()) {
            for (int at = 0; at < PAGES; at++) {
                staging.write("terms/t" + at + "/index.html", page);
            }
            Files.write(staging.index().resolve("segment"), page);
            staging.seal("test", number);
            return staging.publish();
        }
    }

    /// Starts the program under `umask`.
    ///
    /// @param started the file that it makes after `signal` builds
    static Process start(String umask, Path target, int builds, Path started, int signal)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                        List.of(
                                "/bin/sh",
                                "-c",
                                "umask " + umask + "; exec \"$@\"",
                                "sh",
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildBuilds.class.getName(),
                                target.toString(),
                                Integer.toString(builds),
                                started.toString(),
                                Integer.toString(signal)));
        process.redirectErrorStream(true);
        process.redirectOutput(log(started).toFile());
        return process.start();
    }

    /// What the program said.
    static Path log(Path started) {
        return started.resolveSibling(started.getFileName() + ".log");
    }

    /// Waits for the sign, at most about 30 seconds.
    static void awaitSign(Process process, Path started) throws IOException, InterruptedException {
        for (int wait = 0; wait < 15_000 && !Files.exists(started); wait++) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        if (!Files.exists(started)) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(log(started)));
        }
    }
}
