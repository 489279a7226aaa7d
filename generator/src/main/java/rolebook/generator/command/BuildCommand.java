package rolebook.generator.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rolebook.generator.BuildOutcome;
import rolebook.generator.BuildRequest;
import rolebook.generator.SiteGenerator;

/// `rolebook build`
@Command(
        name = "build",
        description = "Check the content, bake the site and build the search index.")
final class BuildCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final OutputOptions output = new OutputOptions();

    @SuppressWarnings("UnusedVariable") // There is no cache yet that could be ignored.
    @Option(names = "--clean", description = "Ignore every cache and fingerprint.")
    private boolean clean;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads bake (default: one per core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-index", description = "Build no search index.")
    private boolean noIndex;

    @Option(
            names = "--query-log",
            paramLabel = "FILE",
            description =
                    "A file of serve --query-log: /gaps/ proposes aliases and terms for what was searched in vain.")
    private @Nullable Path queryLog;

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final SiteGenerator generator;
    private final Terminal terminal;
    private final Clock clock;

    BuildCommand(SiteGenerator generator, Terminal terminal, Clock clock) {
        this.generator = generator;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--jobs takes a number from 1, not " + jobs + ".");
        }
        long start = clock.millis();
        var request =
                new BuildRequest(
                        common.project(),
                        common.resolve(output.out()),
                        noIndex ? Optional.empty() : Optional.of(common.resolve(output.index())),
                        output.baseUrl(spec.commandLine()),
                        output.drafts(),
                        jobs,
                        queryLog());
        BuildOutcome outcome;
        try (ProgressLine progress = ProgressLine.on(terminal, common)) {
            outcome = generator.build(request, progress);
        }
        new Reports(terminal, common).print(outcome.problems());
        return switch (outcome) {
            case BuildOutcome.Refused _ -> ExitStatus.CONTENT;
            case BuildOutcome.Done done -> {
                if (!common.quiet()) {
                    terminal.out()
                            .println(Reports.summary(done, output.out(), clock.millis() - start));
                }
                yield ExitStatus.DONE;
            }
        };
    }

    /// The log that was named, which has to be a file.
    private Optional<Path> queryLog() {
        if (queryLog == null) {
            return Optional.empty();
        }
        Path file = common.resolve(queryLog);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--query-log takes a file that serve --query-log wrote; there is none at "
                            + queryLog
                            + ".");
        }
        return Optional.of(file);
    }
}
