package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bakes in a machine of its own, under another locale, time zone and encoding.
class ChildBakeTest {
    @TempDir Path folder;

    @Test
    void aStrictMachineLoadsNoDatabaseAndBakesTheSameBytes() throws Exception {
        Path out = folder.resolve("out.txt");
        Path classes = folder.resolve("classes.txt");
        Process child = start(out, classes);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(Files.readString(out)).isEqualTo(text(SmallSiteBake.files(1)) + "tr_TR\n");
        assertThat(child.exitValue()).isZero();
        assertThat(Files.readAllLines(classes))
                .anyMatch(line -> line.contains("org.jbake.app.ContentStore"))
                .noneMatch(line -> line.contains("com.orientechnologies"))
                .noneMatch(line -> line.contains("org.jbake.template.FreemarkerTemplateEngine$"));
    }

    private Process start(Path out, Path classes) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xverify:all",
                        "-Xlog:class+load:file=" + classes,
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallSiteBake.class.getName(),
                        out.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    static String text(SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (path, content) -> text.append("== ").append(path).append('\n').append(content));
        return text.toString();
    }

    /// The child: bakes the small site with eight threads and writes down what came out.
    static final class SmallSiteBake {
        private SmallSiteBake() {}

        public static void main(String[] arguments) throws IOException {
            String files = text(files(8));
            String locale = java.util.Locale.getDefault() + "\n";
            Files.writeString(Path.of(arguments[0]), files + locale, StandardCharsets.UTF_8);
        }

        static SortedMap<String, String> files(int jobs) {
            SortedMap<String, String> files = SmallSite.files();
            new Baker(SmallSite.theme(), SmallSite.SITE)
                    .bake(SmallSite.pages(), jobs, SmallSite.into(files));
            return files;
        }
    }
}
