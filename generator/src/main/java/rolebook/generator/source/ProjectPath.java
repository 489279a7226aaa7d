package rolebook.generator.source;

/// Paths of a project's files: relative to the project, with `/`.
public final class ProjectPath {
    private ProjectPath() {}

    /// The way from the file `from` to the file `to`, as a link in `from` writes it:
    /// `../glossary/okr.md`.
    public static String between(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int same = 0;
        while (same < here.length - 1
                && same < there.length - 1
                && here[same].equals(there[same])) {
            same++;
        }
        var path = new StringBuilder("../".repeat(here.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            path.append(there[i]).append(i + 1 < there.length ? "/" : "");
        }
        return path.toString();
    }
}
