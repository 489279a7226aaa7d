package rolebook.generator.model;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// The running text of an entry: its paragraphs, items, quotes and notes. Headings, tables, blocks
/// of code, raw HTML and the sources' ids under `## Where sources differ` are none.
public final class Prose {
    private final SourceFile file;
    private final List<Passage> passages = new ArrayList<>();

    private Prose(SourceFile file) {
        this.file = file;
    }

    /// The passages of the body of `entry`, in page order.
    public static List<Passage> of(Entry entry) {
        var prose = new Prose(entry.header().file());
        prose.addBlocks(entry.body().lead());
        for (Section section : entry.body().sections()) {
            List<SourceDifference> differences =
                    section.kind() == SectionKind.SOURCE_DIFFERENCES
                            ? SourceDifference.of(entry)
                            : List.of();
            if (differences.isEmpty()) {
                prose.addBlocks(section.blocks());
            }
            differences.forEach(difference -> prose.add(difference.says().content()));
        }
        return List.copyOf(prose.passages);
    }

    private void add(List<Inline> content) {
        passages.add(new Gathering(file).passage(content));
    }

    /// The summary of `entry` as a passage; its words point at the whole of it.
    public static Passage ofSummary(Entry entry) {
        Header header = entry.header();
        var content = new Inline.Text(header.summary().value(), header.summary().span());
        return new Gathering(header.file()).passage(List.of(content));
    }

    /// The passage that `content`, text of `entry`, makes.
    public static Passage of(Entry entry, List<Inline> content) {
        return new Gathering(entry.header().file()).passage(content);
    }

    private void addBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> add(paragraph.content());
                case Block.Items items -> items.items().forEach(item -> addBlocks(item.blocks()));
                case Block.Quote quote -> addBlocks(quote.blocks());
                case Block.Footnote footnote -> addBlocks(footnote.blocks());
                case Block.Heading _, Block.Code _, Block.Table _, Block.Html _, Block.Rule _ -> {}
            }
        }
    }

    /// Puts the text of one paragraph together and finds its words.
    private static final class Gathering {
        private final SourceFile file;
        private final StringBuilder text = new StringBuilder();
        private final List<Passage.Word> words = new ArrayList<>();

        Gathering(SourceFile file) {
            this.file = file;
        }

        Passage passage(List<Inline> content) {
            addAll(content, Passage.Kind.PLAIN);
            return new Passage(text.toString(), words);
        }

        private void addAll(List<Inline> content, Passage.Kind kind) {
            content.forEach(inline -> add(inline, kind));
        }

        private void add(Inline inline, Passage.Kind kind) {
            switch (inline) {
                case Inline.Text plain -> add(plain.text(), plain.span(), kind);
                case Inline.Code code -> add(code.text(), code.span(), Passage.Kind.CODE);
                case Inline.Emphasis emphasis -> addAll(emphasis.content(), kind);
                case Inline.Strong strong -> addAll(strong.content(), kind);
                case Inline.Strikethrough struck -> addAll(struck.content(), kind);
                case Inline.Link link -> addAll(link.content(), Passage.Kind.LINK);
                case Inline.WikiLink link -> add(link.shown(), link.span(), Passage.Kind.LINK);
                case Inline.Break _ -> text.append(' ');
                case Inline.Image _, Inline.Html _, Inline.FootnoteReference _ -> {}
            }
        }

        /// Where text was written with escapes or entities, its words point at the whole of it.
        private void add(String piece, Span span, Passage.Kind kind) {
            boolean asWritten = file.text(span).equals(piece);
            int offset = text.length();
            text.append(piece);
            for (int at = 0; at < piece.length(); ) {
                int end = wordEnd(piece, at);
                if (end == at) {
                    at++;
                    continue;
                }
                Span place = asWritten ? Span.of(span.start() + at, end - at) : span;
                words.add(
                        new Passage.Word(
                                piece.substring(at, end), offset + at, offset + end, place, kind));
                at = end;
            }
        }

        private static int wordEnd(String piece, int start) {
            int end = start;
            while (end < piece.length()
                    && (Character.isLetterOrDigit(piece.charAt(end))
                            || (end > start && isInnerApostrophe(piece, end)))) {
                end++;
            }
            return end;
        }

        private static boolean isInnerApostrophe(String piece, int at) {
            char c = piece.charAt(at);
            return (c == '\'' || c == '’')
                    && at + 1 < piece.length()
                    && Character.isLetterOrDigit(piece.charAt(at + 1));
        }
    }
}
