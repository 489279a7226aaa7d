package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import rolebook.generator.page.SiteFile;
import rolebook.generator.theme.Bundle;
import rolebook.generator.theme.Theme;

class ThemeBudgetTest {
    private static final Path THEME = Path.of("../templates");

    @Test
    void styleScriptAndFontStayWithinTheirBudgets() throws IOException {
        byte[] css = Bundle.STYLES.in(Theme.standard()).orElseThrow().bytes();
        byte[] js = Bundle.SCRIPTS.in(Theme.standard()).orElseThrow().bytes();

        assertThat(css).hasSizeBetween(4 * 1024, 36 * 1024);
        assertThat(zipped(css)).isLessThanOrEqualTo(8 * 1024);
        assertThat(js).hasSizeBetween(4 * 1024, 18 * 1024);
        assertThat(zipped(js)).isLessThanOrEqualTo(6 * 1024);
        assertThat(Files.size(THEME.resolve("vendor/source-sans-3-latin-wght-normal.woff2")))
                .isLessThanOrEqualTo(30 * 1024);
    }

    @Test
    void whatASearchLoadsOnFirstUseStaysWithinItsBudget() throws IOException {
        int sum = 0;
        int modules = 0;
        for (SiteFile file : Assets.of(Theme.standard()).files()) {
            if (file.path().matches("assets/(offers|answers)[.].*[.]js")) {
                sum += zipped(file.bytes().get());
                modules++;
            }
        }
        assertThat(modules).isEqualTo(2);
        assertThat(sum).isLessThanOrEqualTo(10 * 1024);
    }

    private static int zipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.size();
    }

    @Test
    void thirdPartyFilesAreThoseThatTheListNames() throws Exception {
        List<String> sums = Files.readAllLines(THEME.resolve("vendor/SHA256SUMS"));

        assertThat(sums).hasSize(4);
        for (String line : sums) {
            String[] parts = line.split("  ", 2);
            byte[] bytes = Files.readAllBytes(THEME.resolve("vendor").resolve(parts[1]));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
    }

    @Test
    void theLockNamesNoHost() throws IOException {
        assertThat(
                        Files.readString(
                                THEME.resolve("vendor/package-lock.json"), StandardCharsets.UTF_8))
                .doesNotContain("resolved");
    }
}
