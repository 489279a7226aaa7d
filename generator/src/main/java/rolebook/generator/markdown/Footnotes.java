package rolebook.generator.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The footnotes of a page that are referred to, numbered from 1 in the order of their first
/// references.
///
/// @param notes in the order of their numbers
/// @param uses every reference by the start of its span
public record Footnotes(List<Note> notes, Map<Integer, Use> uses) {
    /// No footnotes.
    public static final Footnotes NONE = new Footnotes(List.of(), Map.of());

    /// A footnote and how often it is referred to.
    public record Note(int number, Block.Footnote footnote, int references) {}

    /// A reference: the number of its footnote, and which of its references it is, from 1.
    public record Use(int number, int occurrence) {}

    public Footnotes {
        notes = List.copyOf(notes);
        uses = Map.copyOf(uses);
    }

    /// The footnotes of a page whose whole body is `blocks`. Where a label is defined twice, the
    /// first definition counts.
    public static Footnotes of(List<Block> blocks) {
        var numbering = new Numbering();
        numbering.define(blocks);
        if (numbering.defined.isEmpty()) {
            return NONE;
        }
        numbering.blocks(blocks);
        for (int i = 0; i < numbering.numbered.size(); i++) {
            numbering.blocks(numbering.numbered.get(i).blocks());
        }
        return numbering.footnotes();
    }

    /// The use at `reference`, if its label is defined.
    public Optional<Use> use(Inline.FootnoteReference reference) {
        return Optional.ofNullable(uses.get(reference.span().start()));
    }

    /// Walks the page twice: for definitions, then for references.
    private static final class Numbering {
        private final SequencedMap<String, Block.Footnote> defined = new LinkedHashMap<>();
        private final List<Block.Footnote> numbered = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Integer, Integer> references = new HashMap<>();
        private final Map<Integer, Use> uses = new HashMap<>();

        void define(List<Block> blocks) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Footnote footnote -> {
                        defined.putIfAbsent(footnote.label(), footnote);
                        define(footnote.blocks());
                    }
                    case Block.Items items -> items.items().forEach(item -> define(item.blocks()));
                    case Block.Quote quote -> define(quote.blocks());
                    case Block.Heading _,
                            Block.Paragraph _,
                            Block.Code _,
                            Block.Table _,
                            Block.Html _,
                            Block.Rule _ -> {}
                }
            }
        }

        void blocks(List<Block> blocks) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Heading heading -> inlines(heading.content());
                    case Block.Paragraph paragraph -> inlines(paragraph.content());
                    case Block.Items items -> items.items().forEach(item -> blocks(item.blocks()));
                    case Block.Quote quote -> blocks(quote.blocks());
                    case Block.Table table -> {
                        row(table.head());
                        table.rows().forEach(this::row);
                    }
                    case Block.Footnote _, Block.Code _, Block.Html _, Block.Rule _ -> {}
                }
            }
        }

        private void row(TableRow row) {
            row.cells().forEach(cell -> inlines(cell.content()));
        }

        private void inlines(List<Inline> inlines) {
            for (Inline inline : inlines) {
                switch (inline) {
                    case Inline.FootnoteReference reference -> reference(reference);
                    case Inline.Emphasis emphasis -> inlines(emphasis.content());
                    case Inline.Strong strong -> inlines(strong.content());
                    case Inline.Strikethrough struck -> inlines(struck.content());
                    case Inline.Link link -> inlines(link.content());
                    case Inline.Text _,
                            Inline.Code _,
                            Inline.WikiLink _,
                            Inline.Image _,
                            Inline.Html _,
                            Inline.Break _ -> {}
                }
            }
        }

        private void reference(Inline.FootnoteReference reference) {
            Block.Footnote footnote = defined.get(reference.label());
            if (footnote == null) {
                return;
            }
            int number =
                    numbers.computeIfAbsent(
                            reference.label(),
                            _ -> {
                                numbered.add(footnote);
                                return numbered.size();
                            });
            int occurrence = references.merge(number, 1, Integer::sum);
            uses.put(reference.span().start(), new Use(number, occurrence));
        }

        Footnotes footnotes() {
            List<Note> notes = new ArrayList<>();
            for (int number = 1; number <= numbered.size(); number++) {
                notes.add(
                        new Note(
                                number,
                                numbered.get(number - 1),
                                references.getOrDefault(number, 0)));
            }
            return new Footnotes(notes, uses);
        }
    }
}
