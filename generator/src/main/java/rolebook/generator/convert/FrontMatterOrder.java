package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.schema.Key;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// The keys of front matter and team files in one order, keys of one's own behind them. A comment
/// above a key goes with it; one above the first key stays at the top.
final class FrontMatterOrder {
    private FrontMatterOrder() {}

    static void mend(KnowledgeBase base, Draft draft) {
        base.all().forEach(entry -> mend(entry.header(), draft));
    }

    /// A key with its value and the comments above it.
    private record Part(String key, String text) {}

    private static void mend(Header header, Draft draft) {
        SourceFile file = header.file();
        List<Map.Entry<String, Span>> keys = List.copyOf(header.keys().entrySet());
        int end = end(header);
        boolean each = keys.stream().allMatch(key -> startsLine(file, key.getValue().start()));
        if (keys.size() < 2 || !each || end < keys.getLast().getValue().end()) {
            return;
        }
        int start = keys.getFirst().getValue().start();
        List<Part> parts = parts(file, keys, end);
        List<String> order = Key.of(header.type());
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(part -> rank(order, part.key())));
        if (!sorted.equals(parts)) {
            var text = new StringBuilder();
            sorted.forEach(part -> text.append(part.text()));
            draft.replace(file, new Span(start, end), text.toString());
        }
    }

    private static int rank(List<String> order, String key) {
        int rank = order.indexOf(key);
        return rank < 0 ? order.size() : rank;
    }

    private static List<Part> parts(SourceFile file, List<Map.Entry<String, Span>> keys, int end) {
        List<Part> parts = new ArrayList<>();
        int start = keys.getFirst().getValue().start();
        for (int i = 0; i < keys.size(); i++) {
            int next =
                    i + 1 < keys.size()
                            ? withComments(file, keys.get(i + 1).getValue().start(), start)
                            : end;
            String text = file.text(new Span(start, next));
            parts.add(new Part(keys.get(i).getKey(), text.endsWith("\n") ? text : text + "\n"));
            start = next;
        }
        return parts;
    }

    /// The start of the lines of comment directly above `start`, not before `least`.
    private static int withComments(SourceFile file, int start, int least) {
        int at = start;
        while (at > least) {
            int above = file.text().lastIndexOf('\n', at - 2) + 1;
            if (above <= least || !file.text().startsWith("#", above)) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private static boolean startsLine(SourceFile file, int offset) {
        return offset == 0 || file.text().charAt(offset - 1) == '\n';
    }

    /// Where the keys end: at the closing fence, in a team file at its end. -1 for JBake's header.
    private static int end(Header header) {
        String text = header.file().text();
        if (header.type() == EntryType.TEAM) {
            return text.length();
        }
        return text.startsWith("---") ? text.indexOf("\n---", 3) + 1 : -1;
    }
}
