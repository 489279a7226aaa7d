package rolebook.generator.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which lines of a text change.
public final class LineDiff {
    private static final int CONTEXT = 3;
    private static final String NONE = "/dev/null";

    private LineDiff() {}

    /// The changes as a patch that `git apply` takes, empty where there are none.
    public static String unified(List<FileChange> changes) {
        return changes.stream().map(LineDiff::unified).collect(Collectors.joining());
    }

    private static String unified(FileChange change) {
        return switch (change) {
            case FileChange.Rewritten(String path, String before, String after) ->
                    patch("a/" + path, "b/" + path, before, after);
            case FileChange.Moved(String from, String path, String before, String after) ->
                    "diff --git a/"
                            + from
                            + " b/"
                            + path
                            + "\nrename from "
                            + from
                            + "\nrename to "
                            + path
                            + "\n"
                            + patch("a/" + from, "b/" + path, before, after);
            case FileChange.Created(String path, String after) ->
                    patch(NONE, "b/" + path, "", after);
        };
    }

    private static String patch(String from, String to, String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        List<String> patch =
                UnifiedDiffUtils.generateUnifiedDiff(
                        from, to, shown(old), DiffUtils.diff(shown(old), shown(now)), CONTEXT);
        return patch.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /// Lines without their ends; a last line without one says so, as patches do.
    private static List<String> shown(List<String> lines) {
        return lines.stream()
                .map(line ->
                        line.endsWith("\n")
                                ? line.substring(0, line.length() - 1)
                                : line + "\n\\ No newline at end of file")
                .toList();
    }

    /// `written` with its lines changed as `before` changes into `after`. Lines that stay keep
    /// their ends whatever they are; new ones take the end of the line before them.
    ///
    /// @param written the same text as `before`, but for its line ends
    static String carriedOver(String written, String before, String after) {
        List<String> old = lines(before);
        List<String> result = new ArrayList<>(writtenLines(written));
        if (result.size() != old.size()) {
            throw new IllegalArgumentException("Two texts of different length");
        }
        String usual = lineEnd(written);
        Patch<String> patch = DiffUtils.diff(old, lines(after));
        for (AbstractDelta<String> delta : patch.getDeltas().reversed()) {
            int at = delta.getSource().getPosition();
            List<String> replaced = result.subList(at, at + delta.getSource().size());
            String end = replaced.isEmpty() ? usual : endOf(replaced.getFirst(), usual);
            List<String> lines =
                    delta.getTarget().getLines().stream()
                            .map(line -> line.replace("\n", end))
                            .toList();
            replaced.clear();
            result.addAll(at, lines);
        }
        return String.join("", result);
    }

    private static String endOf(String line, String otherwise) {
        return line.endsWith("\r\n")
                ? "\r\n"
                : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : otherwise;
    }

    private static String lineEnd(String written) {
        return writtenLines(written).stream()
                .findFirst()
                .map(line -> endOf(line, "\n"))
                .orElse("\n");
    }

    /// The lines of `text`, each with its LF.
    private static List<String> lines(String text) {
        return split(text, false);
    }

    /// The lines of `text`, each with its LF, CRLF or CR.
    private static List<String> writtenLines(String text) {
        return split(text, true);
    }

    private static List<String> split(String text, boolean returns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (unit == '\n' || (returns && unit == '\r' && !pair)) {
                lines.add(text.substring(start, at + 1));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /// `written`, which may start with a byte order mark and have any line ends, after `before`
    /// changed into `after`.
    public static String rewritten(String written, String before, String after) {
        boolean marked = written.startsWith("\uFEFF");
        String text = marked ? written.substring(1) : written;
        return (marked ? "\uFEFF" : "") + carriedOver(text, before, after);
    }
}
