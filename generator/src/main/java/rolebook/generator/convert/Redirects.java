package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.schema.Key;
import rolebook.generator.source.Located;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// The key `redirects` of an entry that is renamed.
final class Redirects {
    private static final String KEY = "redirects";

    private Redirects() {}

    /// Adds the address of `old` to its redirects, and takes away that of its new id, which is no
    /// old one any more: a page that led to itself.
    static void lead(Header old, EntryId id, Draft draft) {
        String now = old.type().url(id);
        List<String> urls = new ArrayList<>();
        for (Located<String> url : old.redirects()) {
            if (!url.value().replaceFirst("/(index\\.html)?$", "").concat("/").equals(now)) {
                urls.add(url.value());
            }
        }
        if (!urls.contains(old.url())) {
            urls.add(old.url());
        }
        Span written = old.keys().get(KEY);
        if (written == null) {
            int place = place(old);
            String end = startsLine(old.file(), place) ? "" : "\n";
            draft.insert(old.file(), place, end + line(old, urls));
        } else {
            draft.replace(old.file(), value(old, written), line(old, urls));
        }
    }

    private static String line(Header old, List<String> urls) {
        return isJbake(old)
                ? KEY + "=" + String.join(",", urls) + "\n"
                : KEY + ": [" + String.join(", ", urls) + "]\n";
    }

    private static boolean isJbake(Header header) {
        return header.type() != EntryType.TEAM && !header.file().text().startsWith("---");
    }

    /// Before the first key that comes later in the usual order, else behind the last one.
    private static int place(Header header) {
        List<String> order = Key.of(header.type());
        int own = order.indexOf(KEY);
        for (Map.Entry<String, Span> key : header.keys().entrySet()) {
            int start = key.getValue().start();
            if (order.indexOf(key.getKey()) > own && startsLine(header.file(), start)) {
                return start;
            }
        }
        String text = header.file().text();
        if (isJbake(header)) {
            return text.indexOf("\n~~~~~~") + 1;
        }
        return header.type() == EntryType.TEAM ? text.length() : text.indexOf("\n---", 3) + 1;
    }

    private static boolean startsLine(SourceFile file, int offset) {
        return offset == 0 || file.text().charAt(offset - 1) == '\n';
    }

    /// The lines of the key and its value.
    private static Span value(Header header, Span key) {
        String text = header.file().text();
        int last =
                header.redirects().isEmpty()
                        ? key.end()
                        : header.redirects().getLast().span().end();
        int close = last;
        while (close < text.length() && " \t\n,".indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        boolean flow = close < text.length() && text.charAt(close) == ']';
        int end = text.indexOf('\n', flow ? close : last);
        return new Span(key.start(), end < 0 ? text.length() : end + 1);
    }
}
