package rolebook.generator.command;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rolebook.generator.ProjectEditor;
import rolebook.generator.SiteGenerator;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.edit.FileChange;
import rolebook.generator.model.EntryType;
import rolebook.generator.scaffold.NewEntry;
import rolebook.generator.write.ProjectWriter;

/// `rolebook new`
@Command(name = "new", description = "Write a valid new entry, with hints as comments.")
final class NewCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "TYPE",
            description = "term, activity, role, framework, comparison, path, team, page or news.")
    private String type = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "Its title, in quotes.")
    private String title = "";

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final SiteGenerator generator;
    private final Terminal terminal;
    private final Clock clock;

    NewCommand(SiteGenerator generator, Terminal terminal, Clock clock) {
        this.generator = generator;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        SiteGenerator.Checked checked = generator.check(common.project());
        String name = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        NewEntry.Result result =
                NewEntry.of(checked.knowledge(), type(), name, LocalDate.now(clock));
        return switch (result) {
            case NewEntry.Refused(String reason, String hint) -> {
                new Reports(terminal, common).refuse(reason, hint);
                yield ExitStatus.USAGE;
            }
            case NewEntry.Made(FileChange.Created file) -> write(file, checked);
        };
    }

    private EntryType type() {
        List<String> words = Arrays.stream(EntryType.values()).map(EntryType::word).toList();
        String known = "known are " + String.join(", ", words) + ".";
        return Arrays.stream(EntryType.values())
                .filter(found -> found.word().equals(type))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "There is no type \""
                                        + type
                                        + "\": "
                                        + Suggestion.hint(type, words, known)));
    }

    private int write(FileChange.Created file, SiteGenerator.Checked checked) {
        var reports = new Reports(terminal, common);
        if (Files.exists(common.project().resolve(file.path()))) {
            reports.refuse(file.path() + " is there already.", "edit it, or choose another title");
            return ExitStatus.USAGE;
        }
        List<Diagnostic> added =
                new ProjectEditor(generator)
                        .added(checked, List.of(file)).stream()
                                .filter(Diagnostic::isError)
                                .toList();
        if (!added.isEmpty()) {
            reports.print(added);
            reports.refuse("This entry would bring errors.", "choose another title");
            return ExitStatus.USAGE;
        }
        new ProjectWriter(common.project()).write(List.of(file));
        terminal.out().println(file.path());
        if (!common.quiet()) {
            terminal.err()
                    .println(
                            "Next: write its summary and text, then run \"rolebook check\"."
                                    + " The comments in it say what goes where.");
        }
        return ExitStatus.DONE;
    }
}
