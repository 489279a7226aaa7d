package rolebook.search.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rolebook.search.Handbook;

final class SchemaTest {
    @Test
    void aManifestSurvivesTheCommitsUserData() {
        IndexManifest manifest = Handbook.manifest("b1");
        assertThat(IndexManifest.from(manifest.userData())).contains(manifest);
        IndexManifest empty = IndexManifest.of("b2", List.of(), List.of(), List.of(), List.of());
        assertThat(IndexManifest.from(empty.userData())).contains(empty);
    }

    @Test
    void otherUserDataIsNoManifest() {
        assertThat(IndexManifest.from(Map.of())).isEmpty();
        assertThat(IndexManifest.from(Map.of("build-id", "b", "schema-version", "new"))).isEmpty();
    }

    @Test
    void whatCouldNotBeFoundAgainIsRefused() {
        assertThatThrownBy(() -> Handbook.manifest(" "))
                .hasMessage("The build id must not be blank.");
        assertThatThrownBy(() ->
                        IndexManifest.of("b", List.of("a\nb"), List.of(), List.of(), List.of()))
                .hasMessage("Not an id: 'a\nb'");
        assertThatThrownBy(() -> new SectionDocument("", "Title", "Text"))
                .hasMessage("The anchor of section Title must not be blank.");
        assertThatThrownBy(() -> new SenseDocument("it", "Text", ""))
                .hasMessage("The anchor of sense it must not be blank.");
        assertThatThrownBy(() -> Handbook.term(" ", "Title", "Text"))
                .hasMessage("The id must not be blank.");
        assertThatThrownBy(() ->
                        new StatementDocument("", "Text", List.of(), "", List.of(), List.of(), ""))
                .hasMessage("The anchor of statement Text must not be blank.");
    }
}
