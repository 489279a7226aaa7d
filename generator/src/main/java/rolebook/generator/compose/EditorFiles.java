package rolebook.generator.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Editor;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Site;
import rolebook.generator.page.EditorView;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFile;
import rolebook.generator.theme.Theme;
import rolebook.generator.theme.ThemeFile;

/// The browser editor at `/admin/`, where site.yml asks for it: its page, what it knows of the
/// project, and its scripts.
public final class EditorFiles {
    /// The editor itself, which is not part of the default theme.
    private static final String PROGRAM = "admin/decap-cms.js";

    private static final String LICENCE = "admin/decap-cms-LICENSE.txt";
    private static final String SCRIPT = "admin/editor.js";

    private final Theme theme;
    private final Site site;
    private final Editor editor;

    private EditorFiles(Theme theme, Site site, Editor editor) {
        this.theme = theme;
        this.site = site;
        this.editor = editor;
    }

    static Optional<EditorFiles> of(Theme theme, Site site) {
        return site.editor().map(editor -> new EditorFiles(theme, site, editor));
    }

    /// What is wrong if the site asks for an editor that is not there.
    ///
    /// @throws UncheckedIOException if it is there and cannot be read
    public static List<Diagnostic> problems(Theme theme, Site site) {
        return of(theme, site)
                .filter(files -> files.read(PROGRAM).isEmpty())
                .map(files ->
                        Diagnostic.of(
                                Rule.MISSING_EDITOR,
                                files.editor.place(),
                                "The browser editor is not in this project: templates/"
                                        + PROGRAM
                                        + " is missing.",
                                "fetch it once with scripts/editor, or write editor: none"))
                .stream()
                .toList();
    }

    Stream<Page> pages(Pages pages) {
        return Stream.of(
                pages.at(
                        "/admin/",
                        "editor",
                        sheet ->
                                new Pages.Content(
                                        new Chrome(sheet)
                                                .unlisted(
                                                        "editor",
                                                        "Edit",
                                                        "Write and change entries in the browser."),
                                        new EditorView(Forge.of(site, editor).origins()))));
    }

    Stream<SiteFile> files() {
        return Stream.concat(
                Stream.of(PROGRAM, LICENCE, SCRIPT)
                        .flatMap(name -> read(name).stream())
                        .map(file -> new SiteFile(file.name(), file::bytes)),
                Stream.of(
                        new SiteFile(
                                "admin/config.yml",
                                () -> configuration().getBytes(StandardCharsets.UTF_8))));
    }

    private Optional<ThemeFile> read(String name) {
        try {
            return theme.find(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the theme's " + name, e);
        }
    }

    /// In JSON, which is YAML too.
    private String configuration() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("backend", Forge.of(site, editor).backend());
        all.put("publish_mode", "editorial_workflow");
        all.put("site_url", site.baseUrl());
        all.put("display_url", site.baseUrl());
        all.put("media_folder", "content/assets");
        all.put("public_folder", "../assets");
        all.put("show_preview_links", false);
        all.put("slug", slug());
        all.put("collections", Arrays.stream(EntryType.values()).map(this::collection).toList());
        return Json.of(all);
    }

    /// How a title becomes an id.
    private static Map<String, Object> slug() {
        Map<String, Object> slug = new LinkedHashMap<>();
        slug.put("encoding", "ascii");
        slug.put("clean_accents", true);
        slug.put("sanitize_replacement", "-");
        return slug;
    }

    private Map<String, Object> collection(EntryType type) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("name", type.folder());
        made.put("label", Words.many(type));
        made.put("label_singular", Words.one(type));
        made.put("description", Words.meaning(type));
        made.put("folder", "content/" + type.folder());
        made.put("extension", type.fileEnding().substring(1));
        made.put("format", "rolebook-" + type.word());
        made.put("create", true);
        // An entry that others link to is deprecated, not taken away.
        made.put("delete", false);
        made.put("identifier_field", "title");
        made.put("summary", "{{title}}");
        made.put("editor", Map.of("preview", false));
        made.put("fields", new EditorFields(site, type).all());
        return made;
    }
}
