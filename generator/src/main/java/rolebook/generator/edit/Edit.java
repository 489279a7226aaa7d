package rolebook.generator.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rolebook.generator.source.Span;

/// `replacement` in the place of what stands at `span`; an empty span is an insertion.
public record Edit(Span span, String replacement) {
    private static final Comparator<Edit> BY_PLACE =
            Comparator.comparingInt((Edit edit) -> edit.span().start())
                    .thenComparingInt(edit -> edit.span().end());

    /// `text` added at `offset`.
    public static Edit insert(int offset, String text) {
        return new Edit(Span.at(offset), text);
    }

    /// What stands at `span` taken away.
    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /// `text` after those of `edits` that [#apart] says; their spans are those of `text`.
    public static String apply(String text, Collection<Edit> edits) {
        var changed = new StringBuilder();
        int at = 0;
        for (Edit edit : apart(edits)) {
            changed.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /// The edits by place. Of those that overlap or start at one place the first counts, the others
    /// are left out: they are found again in the changed text.
    public static List<Edit> apart(Collection<Edit> edits) {
        List<Edit> apart = new ArrayList<>();
        int free = 0;
        boolean first = true;
        for (Edit edit : edits.stream().sorted(BY_PLACE).toList()) {
            if (first || edit.span().start() > free) {
                apart.add(edit);
                free = edit.span().end();
                first = false;
            }
        }
        return apart;
    }
}
