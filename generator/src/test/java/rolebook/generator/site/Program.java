package rolebook.generator.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged program in a process of its own, as the launcher starts it.
final class Program {
    /// The repository's root.
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Path JAR = Path.of("target/rolebook.jar").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 120;

    private Program() {}

    /// How a run ended.
    record Ended(int status, String out, String err) {}

    /// Runs the program with `arguments` to its end.
    static Ended run(String... arguments) throws Exception {
        return run(Map.of(), List.of(), arguments);
    }

    /// Runs it with `environment` on top of ours and `options` for its JVM.
    static Ended run(Map<String, String> environment, List<String> options, String... arguments)
            throws Exception {
        Path out = Files.createTempFile("rolebook", ".out");
        Path err = Files.createTempFile("rolebook", ".err");
        try {
            Process process =
                    builder(environment, options, arguments)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(
                        "Still running after "
                                + PATIENCE_SECONDS
                                + " s: "
                                + String.join(" ", arguments));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static ProcessBuilder builder(
            Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// A running `rolebook serve` on a free port of 127.0.0.1.
    static final class Server implements AutoCloseable {
        private static final Pattern ADDRESS = Pattern.compile("Serving (http://\\S+/)");

        private final Process process;
        private final StringBuilder said = new StringBuilder();
        private final String address;
        private final String beforeServing;

        private Server(Process process) throws IOException {
            this.process = process;
            this.address = waitFor(ADDRESS.asPredicate());
            this.beforeServing = said.toString();
            Thread.ofVirtual().start(this::drain);
        }

        /// Starts it and waits until it says where it serves.
        static Server start(String... arguments) throws Exception {
            List<String> all = new ArrayList<>(List.of("serve", "--port", "0"));
            all.addAll(List.of(arguments));
            return new Server(
                    builder(Map.of(), List.of(), all.toArray(String[]::new))
                            .redirectErrorStream(true)
                            .start());
        }

        private String waitFor(Predicate<String> enough) throws IOException {
            InputStream output = process.getInputStream();
            while (!enough.test(said.toString())) {
                int next = output.read();
                if (next < 0) {
                    throw new AssertionError("The server ended: " + said);
                }
                said.append((char) next);
            }
            Matcher address = ADDRESS.matcher(said);
            if (!address.find()) {
                throw new AssertionError("No address in: " + said);
            }
            return address.group(1);
        }

        private void drain() {
            try (InputStream output = process.getInputStream()) {
                output.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                said.append(
                        new String(
                                e.toString().getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.UTF_8));
            }
        }

        /// `http://127.0.0.1:<port>/`
        String address() {
            return address;
        }

        /// What it printed until it said where it serves.
        String said() {
            return beforeServing;
        }

        /// Asks it to stop and waits; its exit status.
        int stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The server did not stop within 20 s of being asked");
            }
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
