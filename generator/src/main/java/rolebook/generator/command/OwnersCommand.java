package rolebook.generator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rolebook.generator.SiteGenerator;
import rolebook.generator.export.CodeOwners;

/// `rolebook owners`
@Command(
        name = "owners",
        description =
                "Write .github/CODEOWNERS from the owners of the entries, so that the right people review.")
final class OwnersCommand implements Callable<Integer> {
    private static final String FILE = ".github/CODEOWNERS";

    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--check",
            description = "Write nothing; end with 1 where the file is not as it should be.")
    private boolean check;

    private final SiteGenerator generator;
    private final Terminal terminal;

    OwnersCommand(SiteGenerator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path file = common.project().resolve(FILE);
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            String after = CodeOwners.in(before, generator.check(common.project()).knowledge());
            if (before.equals(after)) {
                return ExitStatus.DONE;
            }
            if (check) {
                terminal.err()
                        .println(
                                "error: "
                                        + FILE
                                        + " is not what the owners of the entries say.\n"
                                        + "hint: run rolebook owners and commit the file");
                return ExitStatus.CONTENT;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, after);
            terminal.out().println("Wrote " + FILE + ".");
            return ExitStatus.DONE;
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot write " + file, fault);
        }
    }
}
