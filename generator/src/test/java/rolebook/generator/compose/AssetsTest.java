package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.page.SiteFile;
import rolebook.generator.theme.Theme;

class AssetsTest {
    @Test
    void everyAssetIsNamedByItsContentAndTheStyleSheetNamesTheFont() {
        Assets assets = Assets.of(Theme.standard());

        assertThat(assets.paths().values())
                .allMatch(path -> path.matches("assets/[a-zA-Z0-9-]+\\.[0-9a-f]{8}\\.[a-z0-9]+"));
        Map<String, String> texts =
                assets.files().stream()
                        .collect(
                                Collectors.toMap(
                                        SiteFile::path,
                                        file ->
                                                new String(
                                                        file.bytes().get(),
                                                        StandardCharsets.UTF_8)));
        String font =
                Objects.requireNonNull(assets.paths().get("source-sans-3-latin-wght-normal.woff2"));
        assertThat(texts.get(assets.paths().get("site.css")))
                .contains("url(\"" + font.substring("assets/".length()) + "\")")
                .doesNotContain("../vendor/");
    }

    @Test
    void aProjectsOwnStyleSheetHasAnotherName(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/site.css"), "body { color: red }");

        Assets own = Assets.of(Theme.standard().overriddenBy(folder));

        assertThat(own.paths().get("site.css"))
                .isNotEqualTo(Assets.of(Theme.standard()).paths().get("site.css"));
        assertThat(own.paths().keySet()).containsAll(List.of("site.js", "favicon.svg"));
    }

    @Test
    void aProjectsOwnScriptLosesItsRemarksAndNothingElse(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(
                folder.resolve("assets/help.js"),
                "// Ours.\nconst words = { a: 1 };\nexport const show = () => words;\n");

        Assets own = Assets.of(Theme.standard().overriddenBy(folder));

        String path = Objects.requireNonNull(own.paths().get("help.js"));
        SiteFile file =
                own.files().stream()
                        .filter(one -> one.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        assertThat(new String(file.bytes().get(), StandardCharsets.UTF_8))
                .isEqualTo("\nconst words = { a: 1 };\nexport const show = () => words;\n");
    }
}
