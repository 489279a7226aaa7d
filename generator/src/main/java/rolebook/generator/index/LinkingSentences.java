package rolebook.generator.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.markdown.TableCell;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.LinkTarget;

/// What entries say of others: the sentences that hold a link. They often tell in plain words when
/// the other one matters, which its own text need not repeat.
final class LinkingSentences {
    private final Map<EntryId, List<String>> sentences = new TreeMap<>();

    private LinkingSentences() {}

    static LinkingSentences in(Collection<Entry> entries) {
        var all = new LinkingSentences();
        for (Entry entry : entries) {
            all.new Reader(entry).read(entry.body().blocks());
        }
        return all;
    }

    /// The sentences of other entries that link to this one, in the order of their entries.
    List<String> about(EntryId id) {
        return sentences.getOrDefault(id, List.of());
    }

    /// Reads one entry.
    private final class Reader {
        private final EntryId from;
        private final Body body;
        private final StringBuilder sentence = new StringBuilder();
        private final Set<EntryId> linked = new LinkedHashSet<>();

        Reader(Entry entry) {
            this.from = entry.id();
            this.body = entry.body();
        }

        void read(List<Block> blocks) {
            blocks.forEach(this::read);
        }

        private void read(Block block) {
            switch (block) {
                case Block.Heading heading -> readText(heading.content());
                case Block.Paragraph paragraph -> readText(paragraph.content());
                case Block.Items items -> items.items().forEach(item -> read(item.blocks()));
                case Block.Quote quote -> read(quote.blocks());
                case Block.Footnote footnote -> read(footnote.blocks());
                case Block.Table table ->
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(TableCell::content)
                                .forEach(this::readText);
                case Block.Code _, Block.Html _, Block.Rule _ -> {}
            }
        }

        private void readText(List<Inline> content) {
            content.forEach(this::read);
            end();
        }

        private void read(Inline inline) {
            switch (inline) {
                case Inline.Text text -> add(text.text());
                case Inline.Emphasis emphasis -> emphasis.content().forEach(this::read);
                case Inline.Strong strong -> strong.content().forEach(this::read);
                case Inline.Strikethrough struck -> struck.content().forEach(this::read);
                case Inline.Link link -> add(link);
                case Inline.WikiLink link -> add(link);
                case Inline.Image _,
                        Inline.Code _,
                        Inline.Break _,
                        Inline.Html _,
                        Inline.FootnoteReference _ ->
                        sentence.append(PlainText.of(List.of(inline)));
            }
        }

        private void add(Inline.Reference link) {
            sentence.append(PlainText.of(List.of(link)));
            if (body.targetOf(link) instanceof LinkTarget.ToEntry(EntryId id, _)) {
                linked.add(id);
            }
        }

        private void add(String text) {
            String[] parts = text.split("(?<=[.!?])\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end();
                }
                sentence.append(parts[i]);
            }
        }

        private void end() {
            String said = sentence.toString().strip();
            for (EntryId id : linked) {
                if (!id.equals(from) && !said.isEmpty()) {
                    sentences.computeIfAbsent(id, _ -> new ArrayList<>()).add(said);
                }
            }
            sentence.setLength(0);
            linked.clear();
        }
    }
}
