package rolebook.generator.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.RichText;
import rolebook.generator.source.Located;

/// A list item that becomes data: its first paragraph, what follows, and where its links lead.
record Item(ListItem written, RichText text, List<Block> rest) {
    /// The items of every list that stands directly in `blocks`.
    static List<Item> in(List<Block> blocks) {
        return blocks.stream().flatMap(Item::of).toList();
    }

    /// The items of ordered lists only.
    static List<Item> inOrdered(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Items items && items.ordered())
                .flatMap(Item::of)
                .toList();
    }

    private static Stream<Item> of(Block block) {
        return block instanceof Block.Items items
                ? items.items().stream().map(Item::of)
                : Stream.of();
    }

    static Item of(ListItem item) {
        List<Block> blocks = item.blocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            return new Item(item, text(paragraph.content()), blocks.subList(1, blocks.size()));
        }
        return new Item(item, RichText.EMPTY, blocks);
    }

    /// Running text with its plain form.
    static RichText text(List<Inline> content) {
        return new RichText(content, PlainText.of(content).strip());
    }

    /// The references of the item, of its first paragraph first.
    List<Inline.Reference> references() {
        return Stream.concat(
                        References.inText(text.content()).stream(), References.in(rest).stream())
                .toList();
    }

    /// The first link to an entry of `type`, and where the link stands.
    Optional<Located<EntryId>> firstLink(BodyParser body, Catalogue catalogue, EntryType type) {
        return firstLink(body, id -> catalogue.typeOf(id).filter(type::equals).isPresent());
    }

    /// The first link to an entry that `wanted` takes.
    Optional<Located<EntryId>> firstLink(BodyParser body, Predicate<EntryId> wanted) {
        for (Inline.Reference reference : references()) {
            if (body.targetOf(reference) instanceof LinkTarget.ToEntry(EntryId id, _)
                    && wanted.test(id)) {
                return Optional.of(new Located<>(id, reference.span()));
            }
        }
        return Optional.empty();
    }
}
