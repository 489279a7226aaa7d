package rolebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a whole Rolebook project of a given size: the same arguments give the same bytes.
///
/// ```
/// GenerateProject DIR ENTRIES [RESPONSIBILITIES [SEED]]
/// ```
public final class GenerateProject {
    private static final long DEFAULT_SEED = 1;

    private GenerateProject() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 4) {
            System.err.println("usage: bench/generate DIR ENTRIES [RESPONSIBILITIES [SEED]]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        int entries = Integer.parseInt(arguments[1]);
        int responsibilities =
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : entries * 3 / 2;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : DEFAULT_SEED;
        if (Files.exists(folder)) {
            System.err.println("error: " + folder + " exists already; take another folder");
            System.exit(2);
        }
        write(folder, new Plan(entries, responsibilities, seed));
    }

    private static void write(Path folder, Plan plan) throws IOException {
        Words words = new Words(plan.seed());
        List<Named> all = Titles.of(plan, words);
        List<EntryFile> files = new ArrayList<>(Settings.files(plan));
        Entries entries = new Entries(plan, words, all);
        for (int i = 0; i < all.size(); i++) {
            files.add(entries.file(i));
        }
        files.addAll(entries.teams());
        long bytes = 0;
        for (EntryFile file : files) {
            Path target = folder.resolve("content").resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text());
            bytes += file.text().length();
        }
        System.out.println(
                "%d entries, %d roles, %d responsibilities, %d files, %d bytes"
                        .formatted(
                                all.size(),
                                entries.roles().size(),
                                plan.responsibilities(),
                                files.size(),
                                bytes));
    }
}
