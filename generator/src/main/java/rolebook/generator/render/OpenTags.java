package rolebook.generator.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import rolebook.generator.html.RawHtml;

/// Prints an author's own tags among the siblings of one place and closes there what stays open, so
/// that no tag reaches out of its paragraph, item or page.
final class OpenTags {
    /// Tags that mean something only inside another.
    private static final Map<String, String> PARENTS =
            Map.of("summary", "details", "dt", "dl", "dd", "dl");

    private final HtmlWriter html;
    private final Deque<String> open = new ArrayDeque<>();

    OpenTags(HtmlWriter html) {
        this.html = html;
    }

    void add(List<RawHtml.Piece> pieces) {
        for (RawHtml.Piece piece : pieces) {
            switch (piece) {
                case RawHtml.Piece.Text text -> html.text(text.text());
                case RawHtml.Piece.Single single -> html.safe(single.markup());
                case RawHtml.Piece.Refused refused -> html.text(refused.written());
                case RawHtml.Piece.Open tag -> open(tag);
                case RawHtml.Piece.Close tag -> close(tag.name());
            }
        }
    }

    private void open(RawHtml.Piece.Open tag) {
        String parent = PARENTS.get(tag.name());
        if (parent == null || open.contains(parent)) {
            html.safe(tag.markup());
            open.push(tag.name());
        }
    }

    /// Closes `name` and what was opened in it; an end without a start is dropped.
    private void close(String name) {
        if (open.contains(name)) {
            String closed;
            do {
                closed = open.pop();
                html.markup("</").markup(closed).markup(">");
            } while (!closed.equals(name));
        }
    }

    /// Closes what is still open.
    void closeAll() {
        while (!open.isEmpty()) {
            html.markup("</").markup(open.pop()).markup(">");
        }
    }
}
