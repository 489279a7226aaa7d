package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.CoveredFact;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Site;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.StageId;
import rolebook.generator.model.TagId;

class SettingsTest {
    @Test
    void withoutSettingsEverythingHasItsDefault() {
        Parsed parsed = Parsed.of();
        Site site = parsed.base().site();
        assertThat(parsed.problems()).isEmpty();
        assertThat(site)
                .isEqualTo(
                        new Site(
                                "Rolebook",
                                "http://localhost:8080/",
                                "en",
                                Optional.empty(),
                                "main",
                                site.formats(),
                                new LinkedHashMap<>(),
                                new LinkedHashMap<>(),
                                new LinkedHashMap<>(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of()));
        assertThat(site.formats()).containsExactlyInAnyOrder(Site.Format.values());
    }

    @Test
    void everySettingIsRead() {
        Parsed parsed =
                Parsed.of(
                        "site.yml",
                        """
                        title: Ours
                        base-url: https://example.org/handbook
                        language: de-AT
                        repository: https://github.com/acme/handbook/
                        branch: trunk
                        formats: [json]
                        contexts: {it: Information technology, hr: People}
                        stages: [launch, growth]
                        tags: {launch: Launch}
                        headings: {responsibilities: [Key responsibilities, MAIN tasks]}
                        search: {url: https://search.example.org/}
                        editor: decap
                        sign-in: {url: https://login.example.org/, app-id: 1234}
                        x-own: 1
                        """,
                        "sources.yml",
                        "handbook: {title: Handbook, url: \"https://example.org/h?a=b#c\", note: ch. 1, context: it}\n");
        Site site = parsed.base().site();
        assertThat(parsed.problems()).isEmpty();
        assertThat(site.title()).isEqualTo("Ours");
        assertThat(site.baseUrl()).isEqualTo("https://example.org/handbook/");
        assertThat(site.basePath()).isEqualTo("/handbook/");
        assertThat(site.language()).isEqualTo("de-AT");
        assertThat(site.repository()).contains(new Repository("https://github.com/acme/handbook"));
        assertThat(site.branch()).isEqualTo("trunk");
        assertThat(site.formats()).containsExactly(Site.Format.HTML, Site.Format.JSON);
        assertThat(site.contexts())
                .containsExactly(
                        Map.entry(new ContextId("it"), "Information technology"),
                        Map.entry(new ContextId("hr"), "People"));
        assertThat(site.stages())
                .containsExactly(
                        Map.entry(new StageId("launch"), "launch"),
                        Map.entry(new StageId("growth"), "growth"));
        assertThat(site.tags()).containsExactly(Map.entry(new TagId("launch"), "Launch"));
        assertThat(site.headings())
                .isEqualTo(
                        Map.of("responsibilities", List.of("key responsibilities", "main tasks")));
        assertThat(site.searchUrl()).contains("https://search.example.org/");
        assertThat(site.editor())
                .hasValueSatisfying(editor -> {
                    assertThat(editor.place().start().line()).isEqualTo(12);
                    assertThat(editor.signInUrl()).contains("https://login.example.org/");
                    assertThat(editor.appId()).contains("1234");
                });
        assertThat(site.sources().get(new SourceId("handbook")))
                .hasToString(
                        "Source[id=handbook, title=Handbook, url=Optional[https://example.org/h?a=b#c],"
                                + " note=Optional[ch. 1], context=Optional[Located[value=it, span=Span[start=86, end=88]]]]");
    }

    @Test
    void anAddressToWhichPathsAreAddedHasNeitherQueryNorUser() {
        assertThat(
                        Parsed.of(
                                        "site.yml",
                                        "base-url: https://example.org/?a\nrepository: https://me@example.org/\nsearch: {url: ftp://x}\n")
                                .faults())
                .containsExactly(
                        "site.yml:1:11 wrong-value",
                        "site.yml:2:13 wrong-value",
                        "site.yml:3:15 wrong-value");
    }

    @Test
    void coverageNamesEntriesAndPlaces() {
        Parsed parsed =
                Parsed.of("coverage.yml", "fact-1: [word#why, role]\nfact-2: other\nfact-3: []\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.base().coverage())
                .extracting(CoveredFact::id)
                .containsExactly("fact-1", "fact-2", "fact-3");
        assertThat(parsed.base().coverage())
                .flatExtracting(CoveredFact::claims)
                .extracting(
                        claim -> claim.entry() + " " + claim.anchor() + " " + claim.place().start())
                .containsExactly(
                        "word Optional[why] Position[line=1, column=10]",
                        "role Optional.empty Position[line=1, column=20]",
                        "other Optional.empty Position[line=2, column=9]");
    }

    @Test
    void otherFilesAreNoEntries() {
        Parsed parsed =
                Parsed.of(
                        "README.md", "x", "roles/x.yml", "x", "teams/x.md", "x", "other/x.md", "x");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.base().all()).isEmpty();
    }
}
