package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The other names of an entry, below its title.
class NamesTest {
    @TempDir private Path project;

    private Elements names(int count) throws IOException {
        Path activities = Files.createDirectories(project.resolve("content/activities"));
        String aliases =
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "name " + (char) ('a' + i))
                        .collect(Collectors.joining(", "));
        Files.writeString(
                activities.resolve("plan.md"),
                "---\ntitle: Plan\nsummary: Making plans.\naliases: ["
                        + aliases
                        + "]\n---\nText.\n");
        return Jsoup.parse(BakedSite.of(project).text("activities/plan/index.html"))
                .select(".aliases");
    }

    @Test
    void nineNamesAreShown() throws IOException {
        assertThat(names(9).text())
                .isEqualTo(
                        "Also: name b, name c, name d, name e, name f, name g, name h, name i, name j");
    }

    @Test
    void ofMoreTheRestIsFoldedAway() throws IOException {
        Elements names = names(11);

        assertThat(names.select("summary").text()).isEqualTo("3 more names");
        assertThat(names.select("details").text()).isEqualTo("3 more names name j, name k, name l");
        assertThat(names.text()).startsWith("Also: name b,").contains("name i 3 more names");
    }
}
