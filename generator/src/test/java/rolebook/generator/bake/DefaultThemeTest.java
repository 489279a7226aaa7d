package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.generator.theme.Theme;

class DefaultThemeTest {
    private static final Path THEME = Path.of("../templates");

    @Test
    void everyTemplateOfTheDefaultThemeParsesAndUsesNothingForbidden() throws IOException {
        Templates templates = new Templates(Theme.at("themes/none/").overriddenBy(THEME));
        for (String name : names()) {
            assertThatCode(() -> templates.getTemplate(name)).as(name).doesNotThrowAnyException();
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
