package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Parses a whole project: settings, then every header, then every body, the last two on all cores.
public final class ProjectParser {
    /// Where a project keeps its judged queries.
    public static final String JUDGMENTS = "content/search/judgments.yml";

    private final MarkdownParser markdown;

    public ProjectParser(MarkdownParser markdown) {
        this.markdown = markdown;
    }

    /// The knowledge base of `sources`, with every problem of form. A file that is broken still
    /// takes part with what could be read of it, so that links to it are no problems too.
    public Outcome<KnowledgeBase> parse(ProjectSources sources) {
        List<Diagnostic> problems = new ArrayList<>();
        Site site = site(sources, problems);
        List<Opened> opened =
                sources.files().parallelStream().flatMap(file -> open(file).stream()).toList();
        Catalogue catalogue =
                new Catalogue(
                        opened.stream().map(Opened::header).toList(),
                        sources.assets().stream().map(AssetFile::path).collect(Collectors.toSet()));
        var parser = new EntryParser(site, catalogue, markdown);
        List<Entry> entries =
                opened.parallelStream()
                        .map(file -> parser.parse(file.problems(), file.matter(), file.header()))
                        .toList();
        opened.forEach(file -> problems.addAll(file.problems().list()));
        List<CoveredFact> coverage = coverage(sources, problems);
        Outcome<List<JudgedQuery>> judged = judgments(file(sources, JUDGMENTS));
        problems.addAll(judged.problems());
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
    private record Opened(Problems problems, FrontMatter matter, Header header) {}

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
        return Optional.of(new Opened(problems, matter, header));
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
