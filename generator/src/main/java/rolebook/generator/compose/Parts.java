package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.RichText;
import rolebook.generator.page.PartView;
import rolebook.generator.source.Span;

/// Cuts blocks into running text and the lists and tables that are shown from data.
final class Parts {
    private Parts() {}

    /// The parts of `blocks`, in order.
    ///
    /// @param text makes a stretch of blocks into HTML
    /// @param data what stands for a block; empty for one that is shown as it was written
    static List<PartView> of(
            List<Block> blocks,
            Function<List<Block>, PartView> text,
            Function<Block, Optional<PartView>> data) {
        List<PartView> parts = new ArrayList<>();
        List<Block> pending = new ArrayList<>();
        for (Block block : blocks) {
            Optional<PartView> found = data.apply(block);
            if (found.isPresent()) {
                flush(pending, text, parts);
                parts.add(found.get());
            } else {
                pending.add(block);
            }
        }
        flush(pending, text, parts);
        return parts;
    }

    private static void flush(
            List<Block> pending, Function<List<Block>, PartView> text, List<PartView> parts) {
        if (!pending.isEmpty()) {
            PartView part = text.apply(List.copyOf(pending));
            if (!part.html().isEmpty()) {
                parts.add(part);
            }
            pending.clear();
        }
    }

    /// Those of `all` that were written in `block`; empty unless each of its items became one of
    /// them, so that nothing that an author wrote is lost.
    static <T> Optional<List<T>> within(Block block, List<T> all, Function<T, RichText> text) {
        if (!(block instanceof Block.Items items)) {
            return Optional.empty();
        }
        List<T> inside = all.stream().filter(one -> holds(items.span(), text.apply(one))).toList();
        return Optional.of(inside)
                .filter(found -> !found.isEmpty() && found.size() == items.items().size());
    }

    private static boolean holds(Span span, RichText text) {
        return !text.content().isEmpty() && span.contains(text.content().getFirst().span().start());
    }
}
