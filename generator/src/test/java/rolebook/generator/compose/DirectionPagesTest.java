package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages in languages that are written from right to left, and such entries on other sites.
class DirectionPagesTest {
    @TempDir private Path project;

    private Document page(String language, String title) throws IOException {
        Path glossary = Files.createDirectories(project.resolve("content/glossary"));
        Files.writeString(glossary.resolveSibling("site.yml"), "language: " + language + "\n");
        Files.writeString(
                glossary.resolve("plan.md"),
                "---\ntitle: " + title + "\nsummary: " + title + ".\n---\n" + title + ".\n");
        return Jsoup.parse(BakedSite.of(project).text("glossary/plan/index.html"));
    }

    @Test
    void aSiteInArabicRunsFromRightToLeft() throws IOException {
        assertThat(page("ar", "خطة").select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aTitleInArabicFindsItsWayOnAnEnglishSite() throws IOException {
        Document page = page("en", "خطة");

        assertThat(page.select("html").hasAttr("dir")).isFalse();
        assertThat(page.select("h1[dir=auto], .summary[dir=auto]")).hasSize(2);
        assertThat(page.select(".text p").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void anEnglishPageSaysNothingOfIt() throws IOException {
        assertThat(page("en", "Plan").select("[dir]")).isEmpty();
    }
}
