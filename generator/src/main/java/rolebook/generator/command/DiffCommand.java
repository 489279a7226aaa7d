package rolebook.generator.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rolebook.generator.ChangeReview;
import rolebook.generator.SiteGenerator;
import rolebook.generator.change.Changes;
import rolebook.generator.report.ChangesJson;
import rolebook.generator.report.ChangesMarkdown;
import rolebook.generator.report.ChangesText;

/// `rolebook diff`
@Command(
        name = "diff",
        description = "Show what changed in the knowledge between two git revisions.")
final class DiffCommand implements Callable<Integer> {
    /// How to write the report.
    enum Format {
        text,
        markdown,
        json
    }

    @Mixin private final CommonOptions common = new CommonOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The revision before: a branch, a tag, a commit, HEAD~1.")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REV",
            description =
                    "The revision after (default: the files as they lie there, new ones too).")
    private @Nullable String revision;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown or json (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--preview",
            paramLabel = "URL",
            description = "Where a site with the changes stands; Markdown links to its pages.")
    private @Nullable String preview;

    @Option(
            names = "--queries",
            description =
                    "Ask both sides the judged queries too, and tell which find something else (takes some seconds).")
    private boolean queries;

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final SiteGenerator generator;
    private final Terminal terminal;

    DiffCommand(SiteGenerator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (preview != null && !preview.matches("https?://[^\\s()<>\\[\\]\"?#@]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--preview takes a web address such as https://example.org/preview/, not "
                            + preview
                            + ".");
        }
        Changes changes =
                new ChangeReview(generator)
                        .diff(common.project(), base, Optional.ofNullable(revision), queries);
        terminal.out()
                .print(
                        switch (format) {
                            case json -> ChangesJson.of(changes);
                            case markdown ->
                                    ChangesMarkdown.of(changes, Optional.ofNullable(preview));
                            case text -> ChangesText.of(changes, common.colored(terminal));
                        });
        return changes.errors() > 0 ? ExitStatus.CONTENT : ExitStatus.DONE;
    }
}
