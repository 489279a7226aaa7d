package rolebook.generator.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Site;
import rolebook.generator.page.Composition;
import rolebook.generator.page.EditorView;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.schema.Key;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The browser editor: nothing where nobody asks for it, else forms made from the checker's keys.
class EditorFilesTest {
    private static final String TERM = "---\ntitle: A\nsummary: B.\n---\nC\n";

    @Test
    void aSiteThatDoesNotAskForAnEditorHasNone() {
        Composition site = composed("editor: none\n");
        assertThat(site.pages()).noneMatch(page -> page.path().startsWith("admin"));
        assertThat(site.files()).noneMatch(file -> file.path().startsWith("admin"));
    }

    @Test
    void everyTypeHasAFormWithTheKeysThatTheCheckerKnows() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (EntryType type : EntryType.values()) {
            List<String> names = new ArrayList<>(Key.of(type));
            if (type != EntryType.TEAM) {
                names.add("body");
            }
            expected.put("content/" + type.folder(), names);
        }
        Map<String, List<String>> made = new LinkedHashMap<>();
        JsonNode config = config("editor: decap\nrepository: https://github.com/acme/handbook\n");
        for (JsonNode collection : config.path("collections")) {
            List<String> names = new ArrayList<>();
            collection.path("fields").forEach(field -> names.add(field.path("name").asString()));
            made.put(collection.path("folder").asString(), names);
        }
        assertThat(made).isEqualTo(expected);
        assertThat(config.path("publish_mode").asString()).isEqualTo("editorial_workflow");
    }

    @Test
    void idsThatAreListedAreChosenAndTextIsRawMarkdown() {
        JsonNode config =
                config(
                        """
                        editor: decap
                        repository: https://github.com/acme/handbook
                        contexts: {it: Information technology}
                        """);
        JsonNode fields = config.path("collections").path(1).path("fields");
        Map<String, String> some = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            String name = field.path("name").asString();
            if (List.of("summary", "contexts", "broader", "related", "body").contains(name)) {
                some.put(name, field.toString());
            }
        }
        assertThat(some)
                .containsExactly(
                        Map.entry(
                                "summary",
                                "{\"name\":\"summary\",\"label\":\"Summary\",\"widget\":\"string\",\"pattern\":[\"^[^\\\\n]{0,200}$\",\"at most 200 characters\"],\"required\":true,\"hint\":\"One plain sentence, at most 200 characters; shown in hover cards and search results.\"}"),
                        Map.entry(
                                "contexts",
                                "{\"name\":\"contexts\",\"label\":\"Contexts\",\"widget\":\"select\",\"options\":[{\"label\":\"Information technology\",\"value\":\"it\"}],\"multiple\":true,\"required\":false,\"hint\":\"Where the entry belongs, ids from site.yml.\"}"),
                        Map.entry(
                                "broader",
                                "{\"name\":\"broader\",\"label\":\"Broader\",\"widget\":\"relation\",\"collection\":\"activities\",\"search_fields\":[\"title\",\"aliases\"],\"display_fields\":[\"title\"],\"value_field\":\"{{slug}}\",\"options_length\":50,\"required\":false,\"hint\":\"What this is a part or a kind of, by its id.\"}"),
                        Map.entry(
                                "related",
                                "{\"name\":\"related\",\"label\":\"Related\",\"widget\":\"list\",\"summary\":\"{{fields.id}}\",\"field\":{\"name\":\"id\",\"label\":\"Id\",\"widget\":\"string\"},\"required\":false,\"hint\":\"Entries to read next, by their ids.\"}"),
                        Map.entry(
                                "body",
                                "{\"name\":\"body\",\"label\":\"Text\",\"widget\":\"markdown\",\"modes\":[\"raw\"],\"required\":false,\"hint\":\"Markdown\"}"));
    }

    @Test
    void theForgeIsTheOneOfTheRepository() {
        assertThat(
                        backend(
                                """
                                editor: decap
                                base-url: https://acme.example/handbook/
                                repository: https://github.com/acme/handbook
                                branch: trunk
                                """))
                .isEqualTo(
                        "{\"name\":\"github\",\"repo\":\"acme/handbook\",\"branch\":\"trunk\",\"api_root\":\"https://api.github.com\",\"open_authoring\":true,\"base_url\":\"https://acme.example\",\"auth_endpoint\":\"auth\"}");
        assertThat(
                        backend(
                                """
                                editor: decap
                                repository: https://gitlab.example/acme/docs/handbook
                                sign-in: {app-id: 12ab}
                                """))
                .isEqualTo(
                        "{\"name\":\"gitlab\",\"repo\":\"acme/docs/handbook\",\"branch\":\"main\",\"api_root\":\"https://gitlab.example/api/v4\",\"auth_type\":\"pkce\",\"base_url\":\"https://gitlab.example\",\"app_id\":\"12ab\"}");
        assertThat(
                        BakedSite.view(
                                        composed(
                                                "editor: decap\nrepository: https://gitlab.example/a/b\n"),
                                        "admin/index.html",
                                        EditorView.class)
                                .origins())
                .containsExactly("https://gitlab.example");
    }

    @Test
    void anEditorThatIsAskedForAndNotThereIsAnErrorThatNamesTheStep(@TempDir Path templates)
            throws Exception {
        Site site = site("title: Ours\neditor: decap\nrepository: https://github.com/acme/h\n");
        List<Diagnostic> problems =
                EditorFiles.problems(Theme.standard().overriddenBy(templates), site);
        assertThat(TextReport.of(problems, false))
                .isEqualTo(
                        """
                        content/site.yml:2:9: error: The browser editor is not in this project: templates/admin/decap-cms.js is missing.  [missing-editor]
                        editor: decap
                                ^^^^^
                        hint: fetch it once with scripts/editor, or write editor: none

                        1 error, 0 warnings
                        """);
        Files.createDirectories(templates.resolve("admin"));
        Files.writeString(templates.resolve("admin/decap-cms.js"), "start()");
        assertThat(EditorFiles.problems(Theme.standard().overriddenBy(templates), site)).isEmpty();
    }

    private static Composition composed(String settings) {
        return BakedSite.composition(Map.of("site.yml", settings, "glossary/a.md", TERM));
    }

    private static JsonNode config(String settings) {
        return JsonMapper.shared().readTree(BakedSite.text(composed(settings), "admin/config.yml"));
    }

    private static String backend(String settings) {
        return config(settings).path("backend").toString();
    }

    private static Site site(String settings) {
        var file = new SourceFile("content/site.yml", settings);
        return new ProjectParser(new MarkdownParser())
                .parse(new ProjectSources(Path.of(""), List.of(file), List.of()))
                .value()
                .site();
    }
}
