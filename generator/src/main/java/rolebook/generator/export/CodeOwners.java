package rolebook.generator.export;

import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Who has to look at a change, in the form of a forge's CODEOWNERS file: the `owners` of each
/// entry. What others have written in the file stays.
///
/// ```
/// # Entries: made by `rolebook owners` from the `owners` of each entry.
/// /content/glossary/okr.md @acme/product
/// # Entries: end
/// ```
public final class CodeOwners {
    static final String BEGIN =
            "# Entries: made by `rolebook owners` from the `owners` of each entry.";
    static final String END = "# Entries: end";

    private CodeOwners() {}

    /// `file` with the lines of `knowledge` in it; where it has none yet, at its end. An empty file
    /// of nobody stays empty.
    public static String in(String file, KnowledgeBase knowledge) {
        String lines = lines(knowledge);
        int begin = file.indexOf(BEGIN);
        int end = file.indexOf(END, Math.max(begin, 0));
        boolean there = begin >= 0 && end >= 0;
        if (!there) {
            String before = file.isEmpty() || file.endsWith("\n") ? file : file + "\n";
            return lines.isEmpty() ? file : before + section(lines);
        }
        String after = file.substring(end + END.length());
        String rest = after.startsWith("\n") ? after.substring(1) : after;
        return file.substring(0, begin) + (lines.isEmpty() ? "" : section(lines)) + rest;
    }

    private static String section(String lines) {
        return BEGIN + "\n" + lines + END + "\n";
    }

    private static String lines(KnowledgeBase knowledge) {
        return knowledge.entries().stream()
                .filter(entry -> !entry.header().owners().isEmpty())
                .map(CodeOwners::line)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String line(Entry entry) {
        List<String> owners = entry.header().owners().stream().map(Located::value).toList();
        return "/" + entry.header().file().path() + " " + String.join(" ", owners) + "\n";
    }
}
