package rolebook.generator.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;

/// The footnotes of a body, numbered in the order in which the text first mentions them.
final class Footnotes {
    /// No footnotes.
    static final Footnotes NONE = new Footnotes(Map.of());

    private final Map<String, Note> byLabel;

    private Footnotes(Map<String, Note> byLabel) {
        this.byLabel = byLabel;
    }

    /// A footnote that the text mentions.
    ///
    /// @param firstMention the offset of its first mark
    record Note(int number, int firstMention, Block.Footnote definition) {}

    static Footnotes of(List<Block> body) {
        Map<String, Block.Footnote> definitions = new LinkedHashMap<>();
        for (Block block : body) {
            if (block instanceof Block.Footnote footnote) {
                definitions.putIfAbsent(footnote.label(), footnote);
            }
        }
        if (definitions.isEmpty()) {
            return NONE;
        }
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Inline.FootnoteReference reference : Mentions.in(body)) {
            Block.Footnote definition = definitions.get(reference.label());
            if (definition != null) {
                int number = notes.size() + 1;
                notes.computeIfAbsent(
                        reference.label(),
                        _ -> new Note(number, reference.span().start(), definition));
            }
        }
        return new Footnotes(notes);
    }

    Optional<Note> note(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /// The notes whose first mark stands in `blocks`, by number.
    List<Note> firstMentionedIn(List<Block> blocks) {
        if (blocks.isEmpty() || byLabel.isEmpty()) {
            return List.of();
        }
        int start = blocks.getFirst().span().start();
        int end = blocks.getLast().span().end();
        List<Note> notes = new ArrayList<>(byLabel.values());
        notes.removeIf(note -> note.firstMention() < start || note.firstMention() >= end);
        return notes;
    }
}
