package rolebook.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/handbook",
        "https://github.com/acme/handbook/",
        "https://github.com/acme/handbook.git",
        "https://github.com/acme/handbook.git/"
    })
    void howeverItIsWrittenItIsTheSame(String written) {
        assertThat(new Repository(written))
                .isEqualTo(new Repository("https://github.com/acme/handbook"));
    }

    @Test
    void filesAreEditedWhereTheForgeHasItsPages() {
        var gitHub = new Repository("https://github.com/acme/handbook");
        var gitLab = new Repository("https://gitlab.example:8443/acme/docs/handbook");

        assertThat(gitHub.page("edit", "main", "content/a b.md"))
                .isEqualTo("https://github.com/acme/handbook/edit/main/content/a%20b.md");
        assertThat(gitLab.page("new", "main", "content/glossary"))
                .isEqualTo(
                        "https://gitlab.example:8443/acme/docs/handbook/-/new/main/content/glossary");
        assertThat(gitLab.origin()).isEqualTo("https://gitlab.example:8443");
        assertThat(gitLab.path()).isEqualTo("acme/docs/handbook");
        assertThat(gitHub.isAtGitHub()).isTrue();
        assertThat(gitLab.isAtGitHub()).isFalse();
    }
}
