package rolebook.generator.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final Theme PLAIN = Theme.at("themes/plain/");

    @TempDir Path project;

    @Test
    void aFileOfTheProjectStandsBeforeTheThemes() throws IOException {
        Path overrides = project.resolve("templates");
        Files.createDirectories(overrides.resolve("parts"));
        Files.writeString(overrides.resolve("error404.ftlh"), "own");
        Files.writeString(overrides.resolve("parts/new.ftlh"), "new");
        Theme theme = PLAIN.overriddenBy(overrides);

        assertThat(theme.find("error404.ftlh").orElseThrow())
                .extracting(
                        ThemeFile::origin, file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .containsExactly("templates/error404.ftlh", "own");
        assertThat(theme.find("parts/new.ftlh").orElseThrow().text()).isEqualTo("new");
        assertThat(theme.find("term.ftlh").orElseThrow().origin()).isEqualTo("theme:term.ftlh");
        assertThat(theme.has("gone.ftlh")).isFalse();
    }

    @Test
    void theFolderOfOverridesMayBeMissing() throws IOException {
        Theme theme = PLAIN.overriddenBy(project.resolve("templates"));

        assertThat(theme.has("term.ftlh")).isTrue();
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path overrides = Files.createDirectory(project.resolve("templates"));
        Path outside = Files.writeString(project.resolve("outside.ftlh"), "outside");
        Files.createSymbolicLink(overrides.resolve("term.ftlh"), outside);

        assertThatThrownBy(() -> PLAIN.overriddenBy(overrides).find("term.ftlh"))
                .isInstanceOf(IOException.class)
                .hasMessage("templates/term.ftlh is a link that leads out of the folder");
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Path overrides = Files.createDirectory(project.resolve("templates"));
        Path inside = Files.writeString(overrides.resolve("a.ftlh"), "a");
        Files.createSymbolicLink(overrides.resolve("b.ftlh"), inside);

        assertThat(PLAIN.overriddenBy(overrides).find("b.ftlh").orElseThrow().text())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../plain/term.ftlh",
                "/term.ftlh",
                "a/../term.ftlh",
                "./term.ftlh",
                "a//term.ftlh",
                "term.ftlh/",
                "..c:/..c:/etc/passwd",
                "C:\\term.ftlh",
                "..\\term.ftlh",
                "term.ftlh\0",
                ".hidden",
                "tërm.ftlh",
            })
    void onlyPlainRelativeNamesAreLookedUp(String name) throws IOException {
        assertThat(PLAIN.overriddenBy(project).find(name)).isEmpty();
    }
}
