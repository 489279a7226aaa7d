package rolebook.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.generator.bake.OpenBake;
import rolebook.generator.check.Checks;
import rolebook.generator.check.Editorial;
import rolebook.generator.compose.EditorFiles;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Overlay;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Site;
import rolebook.generator.model.UnansweredQuery;
import rolebook.generator.page.BakeProgress;
import rolebook.generator.page.Composition;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.publish.BuildManifest;
import rolebook.generator.publish.Published;
import rolebook.generator.publish.ReleaseStore;
import rolebook.generator.publish.Staging;
import rolebook.generator.read.ContentReader;
import rolebook.generator.read.DiskTree;
import rolebook.generator.read.Reading;
import rolebook.generator.source.FileTree;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.theme.Theme;
import rolebook.search.question.Questions;

/// The pipeline: from a project's folder to a published site and index. PIPELINE.md is its picture.
public final class SiteGenerator {
    /// Where the browser's own search finds what counts as a question.
    private static final String QUESTION_RULES = "search/questions.json";

    /// Where a site has the files of `content/assets/`.
    static final String ASSETS = "assets/";

    private final String generator;
    private final Optional<String> program;
    private final Clock clock;
    private final ContentReader reader = new ContentReader();
    private final AtomicReference<@Nullable Workshop> workshop = new AtomicReference<>();
    private final ProjectParser parser = new ProjectParser(MarkdownParser.remembering());

    /// @param generator name and version, written into every build
    /// @param clock tells which day it is, for reviews that are due
    public SiteGenerator(String generator, Clock clock) {
        this(generator, Optional.empty(), clock);
    }

    /// @param generator name and version, written into every build
    /// @param program names the files of this program, so that what another one built is not taken
    ///   for its own; without it every build is made anew
    /// @param clock tells which day it is, for reviews that are due
    public SiteGenerator(String generator, Optional<String> program, Clock clock) {
        this.generator = generator;
        this.program = program;
        this.clock = clock;
    }

    /// What a project says, and every problem of it, sorted by place.
    public record Checked(
            ProjectSources sources, KnowledgeBase knowledge, List<Diagnostic> problems) {
        public Checked {
            problems = problems.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
        }
    }

    /// Reads, parses and checks; builds nothing.
    public Checked check(Path project) {
        return check(reader.read(project));
    }

    /// The same with the project's files as they stand in `tree`, of a revision perhaps.
    public Checked check(Path project, FileTree tree) {
        return check(reader.read(project, tree));
    }

    /// Parses and checks what was read, wherever from.
    public Checked check(Reading read) {
        var parsed = parser.parse(read.sources());
        KnowledgeBase knowledge = parsed.value();
        List<Diagnostic> found =
                Stream.of(
                                read.problems(),
                                parsed.problems(),
                                Checks.check(knowledge, LocalDate.now(clock)))
                        .flatMap(List::stream)
                        .toList();
        List<Overlay> overlays = Derivation.overlays(knowledge.withoutDrafts());
        List<Diagnostic> ofTeams = Checks.checkTeams(knowledge, overlays, found);
        return new Checked(
                read.sources(),
                knowledge,
                Stream.concat(found.stream(), ofTeams.stream()).toList());
    }

    /// As [#check], with the remarks of an editor, which no build waits for.
    public Checked review(Path project) {
        return review(project, new DiskTree(project));
    }

    /// The same with the project's files as they stand in `tree`.
    public Checked review(Path project, FileTree tree) {
        Checked checked = check(project, tree);
        List<Diagnostic> remarks = Editorial.check(checked.knowledge());
        return new Checked(
                checked.sources(),
                checked.knowledge(),
                Stream.concat(checked.problems().stream(), remarks.stream()).toList());
    }

    /// What `site.yml` says, without a look at anything else.
    public Site settings(Path project, Optional<String> baseUrl) {
        return site(ProjectParser.site(reader.read(project).sources()), baseUrl);
    }

    /// What the site is called and where it stands, where what is published is what a build of
    /// `request` would make again.
    public Optional<Site> standing(BuildRequest request) {
        Reading read = reader.read(request.project());
        if (read.problems().stream().anyMatch(Diagnostic::isError)) {
            return Optional.empty();
        }
        return state(theme(request))
                .flatMap(theme ->
                        inputs(
                                request,
                                theme,
                                new Plan.Read(read.sources(), SearchHistory.of(request).value())))
                .flatMap(store(request)::standing)
                .map(_ -> site(ProjectParser.site(read.sources()), request.baseUrl()));
    }

    // What cannot be looked at cannot be compared; a build will tell of it.
    private static Optional<List<String>> state(Theme theme) {
        try {
            return Optional.of(theme.state());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Optional<String> inputs(BuildRequest request, List<String> theme, Plan.Read read) {
        return program.flatMap(named -> {
            try {
                return Optional.of(BuildInputs.of(named, request, theme, read));
            } catch (IOException _) {
                return Optional.empty();
            }
        });
    }

    private static Theme theme(BuildRequest request) {
        return Theme.standard().overriddenBy(request.project().resolve(Theme.OVERRIDES));
    }

    /// The last workshop, while its theme is as it was.
    private Workshop workshop(BuildRequest request) {
        Theme theme = theme(request);
        Optional<List<String>> state = state(theme);
        Workshop last = workshop.get();
        if (last != null && state.equals(Optional.of(last.state()))) {
            return last;
        }
        var opened = new Workshop(theme, state.orElse(List.of()));
        workshop.set(state.isPresent() ? opened : null);
        return opened;
    }

    /// The project's judged queries and what is wrong with them.
    public Outcome<List<JudgedQuery>> judgments(Path project) {
        Checked checked = check(project);
        return new Outcome<>(
                checked.knowledge().judged(),
                checked.problems().stream()
                        .filter(problem -> problem.place().path().equals(ProjectParser.JUDGMENTS))
                        .toList());
    }

    /// The judged queries of a file that need not lie in the project, and what is wrong with them.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public Outcome<List<JudgedQuery>> judgments(Path project, Path file) {
        KnowledgeBase knowledge = parser.parse(reader.read(project).sources()).value();
        try {
            var parsed =
                    ProjectParser.judgments(
                            new SourceFile(file.toString(), Files.readString(file)));
            return new Outcome<>(
                    parsed.value(),
                    Stream.concat(
                                    parsed.problems().stream(),
                                    Checks.checkJudgments(knowledge, parsed.value()).stream())
                            .sorted(Diagnostic.BY_PLACE)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// Checks, bakes, indexes and publishes. Errors of the content or the theme publish nothing;
    /// faults of the machine are exceptions, and what was published before stays.
    public BuildOutcome build(BuildRequest request) {
        return build(request, BakeProgress.UNHEARD);
    }

    /// As [#build(BuildRequest)], and tells how far the bake is.
    public BuildOutcome build(BuildRequest request, BakeProgress progress) {
        return switch (plan(request)) {
            case Plan.Refused(var problems, var site) -> new BuildOutcome.Refused(problems, site);
            case Plan.Ready plan -> {
                try (OpenBake bake = plan.openBake()) {
                    yield publish(request, plan, bake, progress);
                }
            }
        };
    }

    /// Reads, parses, checks and derives; what the site will hold is composed when it is made.
    Plan plan(BuildRequest request) {
        Checked checked = check(request.project());
        Site site = site(checked.knowledge().site(), request.baseUrl());
        Outcome<List<UnansweredQuery>> searched = SearchHistory.of(request);
        Workshop workshop = workshop(request);
        List<Diagnostic> problems =
                Stream.of(
                                request.drafts()
                                        ? withoutDraftLinks(checked.problems())
                                        : checked.problems(),
                                EditorFiles.problems(workshop.theme(), site),
                                searched.problems())
                        .flatMap(List::stream)
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            return new Plan.Refused(problems, site);
        }
        KnowledgeBase all = checked.knowledge().with(site);
        KnowledgeBase knowledge = request.drafts() ? all : all.withoutDrafts();
        Derived derived = Derivation.derive(knowledge, searched.value());
        Composition composition =
                workshop.composer().compose(knowledge, derived, new PageMarkup(knowledge));
        return new Plan.Ready(
                problems,
                new Plan.Read(checked.sources(), searched.value()),
                knowledge,
                derived,
                workshop,
                composition);
    }

    /// Makes all that `plan` says into a release and switches to it.
    BuildOutcome publish(
            BuildRequest request, Plan.Ready plan, OpenBake bake, BakeProgress progress) {
        Site site = plan.knowledge().site();
        Optional<String> inputs = inputs(request, plan.workshop().state(), plan.read());
        try (Staging staging = store(request).begin();
                IndexRun index =
                        IndexRun.start(
                                request.index().map(_ -> staging.index()),
                                plan.knowledge(),
                                plan::documents)) {
            writeFiles(staging, plan.composition(), plan.knowledge());
            int total = bake.paths().size();
            List<Diagnostic> faults =
                    bake.all(
                            request.jobs(),
                            file -> {
                                staging.write(file.path(), file.bytes());
                                progress.baked(total);
                            });
            if (!faults.isEmpty()) {
                return new BuildOutcome.Refused(
                        Stream.concat(plan.problems().stream(), faults.stream()).toList(), site);
            }
            var manifest = staging.seal(generator, ContentHash.of(plan.read()));
            index.commit(manifest.buildId());
            Published published = inputs.map(staging::publish).orElseGet(staging::publish);
            return new BuildOutcome.Done(
                    plan.problems(),
                    site,
                    published,
                    plan.composition().pages().size(),
                    plan.knowledge().entries().size());
        }
    }

    private static Site site(Site written, Optional<String> baseUrl) {
        return baseUrl.map(written::withBaseUrl).orElse(written);
    }

    /// Where drafts are shown, a link to one leads somewhere.
    private static List<Diagnostic> withoutDraftLinks(List<Diagnostic> problems) {
        return problems.stream().filter(problem -> problem.rule() != Rule.LINK_TO_DRAFT).toList();
    }

    private static ReleaseStore store(BuildRequest request) {
        return request.index()
                .map(index -> new ReleaseStore(request.out(), index))
                .orElseGet(() -> new ReleaseStore(request.out()));
    }

    /// Whether every build writes the file at `path` beside what it composes.
    static boolean isOfTheBuild(String path) {
        return path.equals(QUESTION_RULES) || path.equals(BuildManifest.PATH);
    }

    private static void writeFiles(
            Staging staging, Composition composition, KnowledgeBase knowledge) {
        composition.files().parallelStream()
                .forEach(file -> staging.write(file.path(), file.bytes().get()));
        staging.write(QUESTION_RULES, Questions.rules().getBytes(StandardCharsets.UTF_8));
        knowledge.assets().forEach(asset -> staging.copy(ASSETS + asset.path(), asset.file()));
    }
}
