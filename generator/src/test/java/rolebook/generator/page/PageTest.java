package rolebook.generator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "a//b.html",
                "a/",
                ".",
                "..",
                "../a.html",
                "a/../../b.html",
                "a/./b.html",
                "..c:/..c:/..c:/etc/passwd",
                "C:/a.html",
                "a\\b.html",
                "a\nb.html",
                "a\0.html",
            })
    void aPathThatCouldLeadOutOfTheSiteIsRefused(String path) {
        assertThatThrownBy(() -> new Page(path, "page", "page", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a path inside the site: \"" + path + "\"");
        assertThatThrownBy(() -> new BakedFile(path, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "glossary/okr/index.html",
                "feed.xml",
                "a/..b/c",
                "_redirects"
            })
    void everyOtherPathIsTaken(String path) {
        assertThat(new Page(path, "page", "page", Map.of()).path()).isEqualTo(path);
    }
}
