package rolebook.generator.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.generator.ProjectEditor;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.edit.FileChange;
import rolebook.generator.edit.LineDiff;
import rolebook.generator.edit.Mended;
import rolebook.generator.write.ProjectWriter;

/// `rolebook fix`
@Command(
        name = "fix",
        description = "Mend what is mechanical: links, anchors, quotes, spaces, the order of keys.")
final class FixCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(names = "--dry-run", description = "Print the changes as a patch; change nothing.")
    private boolean dryRun;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description =
                    "Also keep the anchors that were published at this git revision: write them behind what they mark now.")
    private @Nullable String base;

    private final ProjectEditor editor;
    private final Terminal terminal;

    FixCommand(ProjectEditor editor, Terminal terminal) {
        this.editor = editor;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProjectEditor.Fixed fixed =
                base == null ? editor.fix(common.project()) : editor.fix(common.project(), base);
        List<FileChange> changes = fixed.changes();
        if (dryRun) {
            terminal.out().print(LineDiff.unified(changes));
        } else {
            new ProjectWriter(common.project()).write(changes);
        }
        if (!common.quiet()) {
            // A patch is a result that another program may read.
            PrintWriter to = dryRun ? terminal.err() : terminal.out();
            Mended.report(fixed.mended()).forEach(to::println);
            terminal.err().println(summary(changes.size()));
        }
        new Reports(terminal, common).print(fixed.problems());
        return fixed.problems().stream().anyMatch(Diagnostic::isError)
                ? ExitStatus.CONTENT
                : ExitStatus.DONE;
    }

    private String summary(int files) {
        String number = files == 1 ? "1 file" : files + " files";
        return files == 0
                ? "Nothing to mend."
                : dryRun ? "Would mend " + number + "." : "Mended " + number + ".";
    }
}
