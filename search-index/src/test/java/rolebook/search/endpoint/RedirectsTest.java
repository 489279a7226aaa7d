package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedirectsTest {
    @TempDir Path site;

    private Redirects read(String text) throws IOException {
        Files.writeString(site.resolve("_redirects"), text);
        return Redirects.of(site);
    }

    @Test
    void aSiteWithoutTheFileHasNone() {
        assertThat(Redirects.of(site)).isEqualTo(Redirects.NONE);
    }

    @Test
    void linesThatLeadFromNoPathOrToNoneArePassedOver() throws IOException {
        assertThat(
                        read(
                                """
                                # /comment/ /x/ 301
                                /old/ /new/ 301
                                //evil.example /x/ 301
                                /away/ //evil.example 301
                                /back/ /\\evil.example 301
                                /alone/

                                """))
                .isEqualTo(new Redirects("/", Map.of("/old", "/new/")));
    }

    @Test
    void theFolderOfTheHostIsTakenOffEachPath() throws IOException {
        assertThat(
                        read(
                                """
                                # base-path: /hand/book/
                                /hand/book/old/ /hand/book/new/ 301
                                /hand/book/hand/book/ /hand/book/twice/ 301
                                """))
                .isEqualTo(
                        new Redirects(
                                "/hand/book/", Map.of("/old", "/new/", "/hand/book", "/twice/")));
    }

    @Test
    void aBasePathThatIsNoFolderIsAComment() throws IOException {
        assertThat(read("# base-path: /hand\n/hand/old/ /hand/new/ 301\n"))
                .isEqualTo(new Redirects("/", Map.of("/hand/old", "/hand/new/")));
    }
}
