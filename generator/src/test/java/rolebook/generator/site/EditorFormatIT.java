package rolebook.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rolebook.generator.model.EntryType;
import rolebook.generator.schema.Field;
import rolebook.generator.schema.Form;
import rolebook.generator.schema.Key;

/// The file format that the browser editor gets from us, without the editor around it: texts in,
/// texts out, in a real browser.
class EditorFormatIT {
    private static Page page;

    @BeforeAll
    static void start() {
        page = Chromium.browser().newPage();
        page.addScriptTag(
                new Page.AddScriptTagOptions()
                        .setPath(Program.ROOT.resolve("templates/admin/editor.js")));
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    @Test
    void everyShippedFileComesBackAsItWasAndANewSummaryChangesOneLine() throws Exception {
        int files = 0;
        for (EntryType type : EntryType.values()) {
            try (Stream<Path> all =
                    Files.list(Program.ROOT.resolve("content").resolve(type.folder()))) {
                for (Path file : all.sorted().toList()) {
                    files++;
                    String text = Files.readString(file);
                    assertThat(saved(type, text, Map.of())).as(file.toString()).isEqualTo(text);
                    List<String> changed =
                            saved(type, text, Map.of("summary", "All new.")).lines().toList();
                    List<String> before = text.lines().toList();
                    assertThat(changed).as(file.toString()).hasSameSizeAs(before);
                    List<String> lines = new ArrayList<>();
                    for (int i = 0; i < before.size(); i++) {
                        if (!before.get(i).equals(changed.get(i))) {
                            lines.add(changed.get(i));
                        }
                    }
                    assertThat(lines)
                            .as(file.toString())
                            .singleElement()
                            .satisfies(line ->
                                    assertThat(line).matches("summary(: |=)\"?All new\\.\"?"));
                }
            }
        }
        assertThat(files).isGreaterThan(100);
    }

    @Test
    void listsKeepTheirFormAndItemsTheirQuotes() {
        String text =
                """
                ---
                title: A
                aliases:
                - 'it''s'
                - "x, y"
                related: [b, "c"] # two
                owners: "@me"
                ---
                """;
        assertThat(
                        saved(
                                EntryType.TERM,
                                text,
                                Map.of(
                                        "aliases", "x, y\nz: w",
                                        "related", List.of("c", "d"),
                                        "owners", "@me\n@you")))
                .isEqualTo(
                        """
                        ---
                        title: A
                        aliases:
                        - "x, y"
                        - "z: w"
                        related: ["c", d] # two
                        owners: ["@me", "@you"]
                        ---
                        """);
    }

    @Test
    void keysThatAreNewStandWhereTheyUsuallyStandAndEmptyOnesGo() {
        String text =
                "---\r\ntitle: A\r\nsummary: >-\r\n  B\r\n  c.\r\n\r\n# on\r\nx-a: 1\r\ntags: [t]\r\n---\r\nText\r\n";
        assertThat(
                        saved(
                                EntryType.ACTIVITY,
                                text,
                                Map.of(
                                        "status", "deprecated",
                                        "aliases", "a",
                                        "tags", List.of(),
                                        "body", "Other\ntext\n")))
                .isEqualTo(
                        "---\r\ntitle: A\r\nsummary: >-\r\n  B\r\n  c.\r\naliases: [a]\r\nstatus: deprecated\r\nreplaced-by: []\r\n\r\n# on\r\nx-a: 1\r\n---\r\nOther\r\ntext\r\n");
    }

    @Test
    void aFileWithoutKeysOrWithoutALastLineEndGetsThem() {
        assertThat(saved(EntryType.TERM, "Text.\n", Map.of("title", "A # b")))
                .isEqualTo("---\ntitle: \"A # b\"\n---\nText.\n");
        assertThat(saved(EntryType.TEAM, "title: T  # c", Map.of("summary", "S.", "title", "U")))
                .isEqualTo("title: U  # c\nsummary: S.\n");
    }

    @Test
    void mapsAreShownAsTheYamlThatTheyAre() {
        String text =
                """
                title: T
                summary: S.
                base: raci
                seats:
                  Lead: {roles: [a]}
                drop: [{step: x, reason: y}]
                """;
        assertThat(
                        saved(
                                EntryType.TEAM,
                                text,
                                Map.of("seats", "Lead: {roles: [a, b]}\nOther: {roles: [c]}")))
                .isEqualTo(
                        """
                        title: T
                        summary: S.
                        base: raci
                        seats:
                          Lead: {roles: [a, b]}
                          Other: {roles: [c]}
                        drop: [{step: x, reason: y}]
                        """);
    }

    /// What is saved when a form with `text` is changed by `changes`.
    private static String saved(EntryType type, String text, Map<String, Object> changes) {
        return (String)
                page.evaluate(
                        """
                        ([fields, fenced, text, changes]) => {
                            const format = rolebookFormat(fields, fenced);
                            return format.toFile({...format.fromFile(text), ...changes});
                        }
                        """,
                        List.of(fields(type), type != EntryType.TEAM, text, changes));
    }

    private static List<Map<String, String>> fields(EntryType type) {
        return Key.fields(type).stream()
                .map(field -> Map.of("name", field.name(), "kind", kind(field)))
                .toList();
    }

    private static String kind(Field field) {
        return switch (field.form()) {
            case Form.Texts _ -> "lines";
            case Form.Ids _, Form.IdOrIds _ -> "list";
            case Form.Named _, Form.Items _, Form.Settings _ -> "yaml";
            default -> "text";
        };
    }
}
