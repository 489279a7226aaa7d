package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.CoverageClaim;
import rolebook.generator.model.CoveredFact;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Site;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceId;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.TextMemory;

/// Parses a whole project: settings, then every header, then every body, the last two on all cores.
///
/// It remembers what it made of each file, so that a project that is read after a save costs the
/// file that was saved. The result is that of a parser that remembers nothing.
public final class ProjectParser {
    /// Where a project keeps its judged queries.
    public static final String JUDGMENTS = "content/search/judgments.yml";

    private final MarkdownParser markdown;
    private final TextMemory<Optional<Opened>> headers = new TextMemory<>();
    private final TextMemory<Outcome<List<JudgedQuery>>> judgments = new TextMemory<>();
    private final AtomicReference<Bodies> bodies = new AtomicReference<>(Bodies.none());

    public ProjectParser(MarkdownParser markdown) {
        this.markdown = markdown;
    }

    /// The knowledge base of `sources`, with every problem of form. A file that is broken still
    /// takes part with what could be read of it, so that links to it are no problems too.
    public Outcome<KnowledgeBase> parse(ProjectSources sources) {
        List<Diagnostic> problems = new ArrayList<>();
        Site site = site(sources, problems);
        List<Opened> opened =
                sources.files().parallelStream()
                        .map(file -> headers.recall(file, () -> open(file)))
                        .flatMap(Optional::stream)
                        .toList();
        Catalogue catalogue =
                new Catalogue(
                        opened.stream().map(Opened::header).toList(),
                        sources.assets().stream().map(AssetFile::path).collect(Collectors.toSet()));
        List<Body> parsed = bodies(opened, site, catalogue);
        parsed.forEach(body -> problems.addAll(body.problems()));
        List<CoveredFact> coverage = coverage(sources, problems);
        SourceFile judgmentFile = file(sources, JUDGMENTS);
        Outcome<List<JudgedQuery>> judged =
                judgments.recall(judgmentFile, () -> judgments(judgmentFile));
        problems.addAll(judged.problems());
        List<Entry> entries = parsed.stream().map(Body::entry).toList();
        return new Outcome<>(
                KnowledgeBase.of(
                        site, catalogue, entries, sources.assets(), coverage, judged.value()),
                problems);
    }

    /// What `site.yml` says, whatever else there is.
    public static Site site(ProjectSources sources) {
        return site(sources, new ArrayList<>());
    }

    /// The judged queries of a file, and what is wrong with their form.
    public static Outcome<List<JudgedQuery>> judgments(SourceFile file) {
        var problems = new Problems(file);
        Fields fields = FrontMatter.ofYaml(problems).fields(problems);
        List<JudgedQuery> judged = new JudgmentParser(fields).parse();
        return new Outcome<>(judged, problems.list());
    }

    /// A file whose header is known and whose body is not parsed yet.
    ///
    /// @param problems of the header
    private record Opened(List<Diagnostic> problems, FrontMatter matter, Header header) {}

    /// An entry and what is wrong with its file.
    private record Body(Entry entry, List<Diagnostic> problems) {}

    /// Entries that were parsed before, and all that they follow from beside their own files.
    private record Bodies(
            Optional<Site> site,
            List<Catalogue.Listing> listings,
            Set<String> assets,
            TextMemory<Body> parsed) {
        private static Bodies none() {
            return new Bodies(Optional.empty(), List.of(), Set.of(), new TextMemory<>());
        }

        private static Bodies among(Site site, Catalogue catalogue) {
            return new Bodies(
                    Optional.of(site),
                    catalogue.listings(),
                    catalogue.assets(),
                    new TextMemory<>());
        }

        private boolean areAmongTheSameAs(Bodies other) {
            return site.equals(other.site)
                    && listings.equals(other.listings)
                    && assets.equals(other.assets);
        }
    }

    private List<Body> bodies(List<Opened> opened, Site site, Catalogue catalogue) {
        Bodies now = Bodies.among(site, catalogue);
        Bodies known = bodies.updateAndGet(last -> last.areAmongTheSameAs(now) ? last : now);
        var parser = new EntryParser(site, catalogue, markdown);
        return opened.parallelStream()
                .map(file -> known.parsed().recall(file.header().file(), () -> body(parser, file)))
                .toList();
    }

    private static Body body(EntryParser parser, Opened file) {
        var problems = new Problems(file.header().file(), file.problems());
        Entry entry = parser.parse(problems, file.matter(), file.header());
        return new Body(entry, problems.list());
    }

    private static Optional<Opened> open(SourceFile file) {
        String[] parts = file.path().split("/", -1);
        Optional<EntryType> type =
                parts.length < 3 ? Optional.empty() : EntryType.ofFolder(parts[1]);
        String name = parts[parts.length - 1];
        if (type.isEmpty() || !name.endsWith(type.get().fileEnding())) {
            return Optional.empty();
        }
        var id = new EntryId(name.substring(0, name.length() - type.get().fileEnding().length()));
        var problems = new Problems(file);
        FrontMatter matter =
                type.get() == EntryType.TEAM
                        ? FrontMatter.ofYaml(problems)
                        : FrontMatter.of(problems, type.get());
        Header header = new HeaderParser(id, type.get(), matter, matter.fields(problems)).parse();
        return Optional.of(new Opened(problems.list(), matter, header));
    }

    private static Site site(ProjectSources sources, List<Diagnostic> problems) {
        Fields registry = settings(sources, "content/sources.yml");
        Map<SourceId, Source> known = SiteParser.sources(registry);
        Fields fields = settings(sources, "content/site.yml");
        Site site = SiteParser.parse(fields, known);
        SiteParser.checkContexts(site, registry);
        problems.addAll(registry.problems().list());
        problems.addAll(fields.problems().list());
        return site;
    }

    /// The fields of a settings file; none where it is missing.
    private static Fields settings(ProjectSources sources, String path) {
        var problems = new Problems(file(sources, path));
        return FrontMatter.ofYaml(problems).fields(problems);
    }

    /// The file at `path`; an empty one where it is missing.
    private static SourceFile file(ProjectSources sources, String path) {
        return sources.files().stream()
                .filter(found -> found.path().equals(path))
                .findFirst()
                .orElse(new SourceFile(path, ""));
    }

    private static List<CoveredFact> coverage(ProjectSources sources, List<Diagnostic> problems) {
        Fields fields = settings(sources, "content/coverage.yml");
        List<CoveredFact> facts = new ArrayList<>();
        for (String fact : fields.keys().keySet()) {
            List<CoverageClaim> claims =
                    fields.oneOrMany(fact).stream().map(target -> claim(target, fields)).toList();
            facts.add(new CoveredFact(fact, claims));
        }
        problems.addAll(fields.problems().list());
        return facts;
    }

    private static CoverageClaim claim(Located<String> target, Fields fields) {
        String written = target.value();
        int hash = written.indexOf('#');
        var entry = new EntryId(hash < 0 ? written : written.substring(0, hash));
        Optional<String> anchor =
                hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1));
        return new CoverageClaim(entry, anchor, fields.problems().file().place(target.span()));
    }
}
