package rolebook.generator.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.Composition;
import rolebook.generator.page.Markup;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.page.SiteFile;
import rolebook.generator.theme.Theme;

/// Says which pages and files a site is made of. Their content is composed when they are asked for.
public final class Composer {
    private final Theme theme;
    private final Assets assets;

    /// @throws java.io.UncheckedIOException when a style, script or font cannot be read
    public Composer(Theme theme) {
        this.theme = theme;
        this.assets = Assets.of(theme);
    }

    /// The site of `knowledge`, which holds no drafts.
    public Composition compose(KnowledgeBase knowledge, Derived derived, Markup markup) {
        var material = Material.of(knowledge, derived, markup, assets.paths());
        Optional<EditorFiles> editor = EditorFiles.of(theme, knowledge.site());
        var contents =
                Contents.of(
                        material, pages -> editor.stream().flatMap(files -> files.pages(pages)));
        return new Composition(
                Stream.concat(contents.pages().stream(), contents.redirects().all()).toList(),
                files(material, contents.redirects(), editor),
                new SiteFacts(
                        knowledge.site().title(),
                        knowledge.site().baseUrl(),
                        knowledge.site().language(),
                        EntryPages.documentTypes(),
                        Map.of()));
    }

    private List<SiteFile> files(
            Material material, Redirects redirects, Optional<EditorFiles> editor) {
        return Stream.of(
                        new DataFiles(material).all(),
                        Stream.of(DataFiles.file("_redirects", redirects::text)),
                        assets.files().stream(),
                        editor.stream().flatMap(EditorFiles::files))
                .flatMap(some -> some)
                .toList();
    }
}
