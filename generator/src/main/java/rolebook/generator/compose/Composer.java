package rolebook.generator.compose;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.Composition;
import rolebook.generator.page.Markup;
import rolebook.generator.page.Page;
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
        var material = new Material(knowledge, derived, markup, types(knowledge), assets.paths());
        var pages = new Pages(material);
        var comparisons = new ComparePages(pages);
        Optional<EditorFiles> editor = EditorFiles.of(theme, knowledge.site());
        List<Page> all =
                Stream.of(
                                new OtherPages(pages).all(),
                                new ListPages(pages).all(),
                                new ResponsibilityPages(pages).all(),
                                comparisons.all(),
                                new YourJobPages(pages).all(),
                                new Mentions(material).all(pages),
                                new EntryPages(pages).all(),
                                editor.stream().flatMap(files -> files.pages(pages)))
                        .flatMap(some -> some)
                        .toList();
        Set<String> taken = all.stream().map(Page::path).collect(Collectors.toSet());
        var redirects = Redirects.of(pages, comparisons.redirects(), taken);
        return new Composition(
                Stream.concat(all.stream(), redirects.all()).toList(),
                files(material, redirects, editor),
                new SiteFacts(
                        knowledge.site().title(),
                        knowledge.site().baseUrl(),
                        knowledge.site().language(),
                        EntryPages.documentTypes(),
                        Map.of()));
    }

    private static Set<EntryType> types(KnowledgeBase knowledge) {
        Set<EntryType> types = EnumSet.noneOf(EntryType.class);
        knowledge.entries().stream().map(Entry::type).forEach(types::add);
        return types;
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
