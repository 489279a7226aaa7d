package rolebook.generator.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rolebook.generator.edit.FileChange;

/// A project that builds at once, with one example of each type.
public final class NewProject {
    /// Its files; an ending or a dot that tools would act on is put in here.
    private static final List<String> FILES =
            List.of(
                    "README.md",
                    "content/activities/editing.md",
                    "content/activities/writing.md",
                    "content/comparisons/editor-vs-writer.md",
                    "content/frameworks/issue-raci.md",
                    "content/glossary/deadline.md",
                    "content/news/hello.md",
                    "content/pages/about.md",
                    "content/paths/first-day.md",
                    "content/roles/editor.md",
                    "content/roles/writer.md",
                    "content/site.yml",
                    "content/sources.yml",
                    "content/teams/our-team.yml");

    private static final String IGNORED = "gitignore";

    private NewProject() {}

    /// The files to write.
    ///
    /// @param folder the project's folder as commands will name it
    /// @param today the date of its first news
    public static List<FileChange.Created> files(String folder, LocalDate today) {
        List<FileChange.Created> files =
                new ArrayList<>(List.of(new FileChange.Created("." + IGNORED, read(IGNORED))));
        for (String path : FILES) {
            String text =
                    read(path).replace("{project}", folder).replace("{date}", today.toString());
            files.add(new FileChange.Created(path, text));
        }
        return List.copyOf(files);
    }

    private static String read(String path) {
        return Template.read("init/" + path);
    }
}
