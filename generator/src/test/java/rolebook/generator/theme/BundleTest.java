package rolebook.generator.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir Path project;
    private Theme theme = Theme.at("themes/none/");

    @BeforeEach
    void writeParts() throws IOException {
        write("styles/order.txt", "# In this order.\na.css\n\nb.css\n");
        write("styles/a.css", "/* A. */\na {\n    content: \"/* kept: { } */\";\n}\n");
        write(
                "styles/b.css",
                "b { background: url(../vendor/b.svg) } /* over\nlines */\nc {\n  grid:\n    \"x\"\n    \"y\";\n}\n");
        write("scripts/order.txt", "a.js\nb.js\n");
        write("scripts/a.js", "// A remark.\nexport const twice = (n) => {\n  return 2 * n;\n};\n");
        write("scripts/b.js", "import { twice } from \"./a.js\";\n\nuse(twice(1)); // stays\n");
        theme = theme.overriddenBy(project);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String joined(Bundle bundle) throws IOException {
        return bundle.in(theme).orElseThrow().text();
    }

    @Test
    void stylesAreJoinedInTheirOrderWithoutRemarksAndSpaces() throws IOException {
        assertThat(joined(Bundle.STYLES))
                .isEqualTo(
                        "a{content:\"/* kept: { } */\"}b{background:url(../vendor/b.svg)}c{grid:\"x\" \"y\"}");
    }

    @Test
    void modulesBecomeOneFunction() throws IOException {
        assertThat(joined(Bundle.SCRIPTS))
                .isEqualTo(
                        """
                        "use strict";
                        (() => {

                        const twice = (n) => {
                        return 2 * n;
                        };

                        use(twice(1)); // stays
                        })();
                        """);
    }

    @Test
    void aModuleWithATextOverSeveralLinesKeepsItsMargins() throws IOException {
        write("scripts/b.js", "const text = `a\n  // b`;\n");

        assertThat(joined(Bundle.SCRIPTS)).contains("const text = `a\n  // b`;\n");
    }

    @Test
    void whatAProjectAddsComesLast() throws IOException {
        write("styles/own.css", "c {}\n");

        assertThat(joined(Bundle.STYLES)).endsWith("}c{}");
    }

    @Test
    void aWholeFileStandsBeforeItsParts() throws IOException {
        write("assets/site.css", "/* mine */");

        assertThat(joined(Bundle.STYLES)).isEqualTo("/* mine */");
    }

    @Test
    void aNamedPartThatIsMissingIsAFault() throws IOException {
        write("styles/order.txt", "gone.css\n");

        assertThatThrownBy(() -> Bundle.STYLES.in(theme))
                .isInstanceOf(IOException.class)
                .hasMessage("templates/styles/order.txt names gone.css, which is not there");
    }

    @Test
    void aPartThatIsNotUtf8IsAFault() throws IOException {
        Files.write(project.resolve("styles/a.css"), new byte[] {(byte) 0xff});

        assertThatThrownBy(() -> Bundle.STYLES.in(theme))
                .isInstanceOf(IOException.class)
                .hasMessage("templates/styles/a.css is not UTF-8");
    }

    @Test
    void aThemeMayHaveNoScript() throws IOException {
        Files.delete(project.resolve("scripts/order.txt"));

        assertThat(Bundle.SCRIPTS.in(theme)).isEmpty();
    }
}
