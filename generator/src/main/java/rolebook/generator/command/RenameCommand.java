package rolebook.generator.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rolebook.generator.ProjectEditor;
import rolebook.generator.SiteGenerator;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.edit.FileChange;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.write.ProjectWriter;

/// `rolebook rename`
@Command(
        name = "rename",
        description = "Give an entry another id, mend every reference to it, and add a redirect.")
final class RenameCommand implements Callable<Integer> {
    /// Problems that keep a file, or its references, from being seen.
    private static final Set<Rule> HIDING =
            Set.of(
                    Rule.UNREADABLE_FILE,
                    Rule.FILE_TOO_LARGE,
                    Rule.NOT_UTF8,
                    Rule.CONTROL_CHARACTER,
                    Rule.MISSING_CONTENT,
                    Rule.MISSING_FRONT_MATTER,
                    Rule.FRONT_MATTER_TOO_LARGE,
                    Rule.YAML_SYNTAX,
                    Rule.DUPLICATE_KEY,
                    Rule.DUPLICATE_ID,
                    Rule.ATTRIBUTE_SYNTAX,
                    Rule.NESTED_TOO_DEEP,
                    Rule.MARKDOWN_TOO_COMPLEX);

    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "OLD", description = "The entry's id as it is.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The id that it gets.")
    private String id = "";

    private final SiteGenerator generator;
    private final Terminal terminal;

    RenameCommand(SiteGenerator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var reports = new Reports(terminal, common);
        SiteGenerator.Checked checked = generator.check(common.project());
        List<Diagnostic> unreadable =
                checked.problems().stream().filter(RenameCommand::hidesReferences).toList();
        if (!unreadable.isEmpty()) {
            reports.print(unreadable);
            reports.refuse("Some files cannot be read, and may name the entry.", "mend them first");
            return ExitStatus.CONTENT;
        }
        Optional<Header> entry = checked.knowledge().catalogue().find(new EntryId(old));
        if (entry.isEmpty()) {
            List<String> ids =
                    checked.knowledge().catalogue().ids().stream().map(EntryId::value).toList();
            reports.refuse(
                    "There is no entry with the id \"" + old + "\".",
                    Suggestion.hint(
                            old, ids, "an id is a file's name without its folder and ending"));
            return ExitStatus.USAGE;
        }
        return renamed(checked, entry.get(), reports);
    }

    private int renamed(SiteGenerator.Checked checked, Header entry, Reports reports) {
        var wanted = new EntryId(id);
        Optional<String> taken =
                checked.knowledge()
                        .catalogue()
                        .find(wanted)
                        .map(header -> header.file().path() + " has it already");
        if (taken.isPresent() || !wanted.isWellFormed()) {
            reports.refuse(
                    "The entry cannot get the id \"" + id + "\".",
                    taken.orElse(
                            "an id has small letters a to z, digits and single hyphens"
                                    + EntryId.ofTitle(id).map(near -> ": " + near).orElse("")));
            return ExitStatus.USAGE;
        }
        ProjectEditor.Edited edited = new ProjectEditor(generator).rename(checked, entry, wanted);
        if (!edited.problems().isEmpty()) {
            reports.print(edited.problems());
            reports.refuse("This would bring new problems, so nothing was changed.", "");
            return ExitStatus.CONTENT;
        }
        new ProjectWriter(common.project()).write(edited.changes());
        tell(edited.changes());
        return ExitStatus.DONE;
    }

    private void tell(List<FileChange> changes) {
        for (FileChange change : changes) {
            if (change instanceof FileChange.Moved moved) {
                terminal.out().println("moved " + moved.from() + " to " + moved.path());
            } else if (!common.quiet()) {
                terminal.out().println("mended " + change.path());
            }
        }
    }

    private static boolean hidesReferences(Diagnostic problem) {
        return HIDING.contains(problem.rule());
    }
}
