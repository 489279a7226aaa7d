package rolebook.generator.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.source.TextMemory;

/// Parses a body into blocks and running text. CommonMark with tables, `~~strikethrough~~`,
/// footnotes, wiki links and attribute lists; the latter end a heading, a table's cell or the first
/// paragraph of a list item, and are text anywhere else.
///
/// One parser serves all threads. Files of usual size are parsed on the caller's thread. Large
/// ones, and those that need more stack than it has, get a thread with a wide stack of their own,
/// which ends with the parse: what a file may cost is bounded by [MarkdownGuards].
public final class MarkdownParser {
    /// Bodies up to this length, in UTF-16 units, are parsed on the caller's thread.
    static final int MAX_ON_CALLER = 16 * 1024;

    private static final long WIDE_STACK_BYTES = 64L << 20;

    private final LongSupplier nanos;
    private final Parser flexmark;
    private final @Nullable TextMemory<Parsed> memory;

    /// A body and what is wrong with it; a body that costs too much is empty.
    public record Parsed(MarkdownBody body, List<Diagnostic> diagnostics) {
        public Parsed {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// A parser that counts the time that a thread works, so that a busy machine refuses nothing.
    public MarkdownParser() {
        this(ThreadTime::nanos);
    }

    /// A parser that keeps the last tree of each file, for who parses a project again and again.
    public static MarkdownParser remembering() {
        return new MarkdownParser(ThreadTime::nanos, new TextMemory<>());
    }

    /// A parser that takes the time that a parse costs from `nanos`.
    MarkdownParser(LongSupplier nanos) {
        this(nanos, null);
    }

    private MarkdownParser(LongSupplier nanos, @Nullable TextMemory<Parsed> memory) {
        this.nanos = nanos;
        this.flexmark = flexmark();
        this.memory = memory;
    }

    private Parser flexmark() {
        MutableDataSet options =
                new MutableDataSet()
                        .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(TablesExtension.MIN_HEADER_ROWS, 1)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1)
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.WITH_CAPTION, false)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        BlockStarts blocks = BlockStarts.replacing(options);
        return Parser.builder(options)
                .customBlockParserFactory(blocks)
                .customInlineParserExtensionFactory(new OwnInlines.Factory())
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new TableStarts())
                .paragraphPreProcessorFactory(new ParagraphGuard())
                .customInlineParserFactory(
                        (data, special, delimiters, processors, links, extensions) ->
                                new GuardedInlineParser(
                                        new MarkdownGuards(nanos),
                                        data,
                                        special,
                                        delimiters,
                                        processors,
                                        links,
                                        extensions))
                .build();
    }

    /// What is parsed.
    ///
    /// @param body the part of the file that is Markdown
    /// @param titles the title of what a wiki link names, by its id
    public record Text(SourceFile file, Span body, Function<String, Optional<String>> titles) {
        private int length() {
            return body.end() - body.start();
        }
    }

    /// Parses the text at `body` of `file`, where wiki links without text show what they name.
    public Parsed parse(SourceFile file, Span body) {
        return parse(new Text(file, body, _ -> Optional.empty()));
    }

    /// Parses `text`. Every span of the tree is one of the whole file.
    public Parsed parse(Text text) {
        // What a wiki link shows may change while its file stays as it is.
        boolean alone = !text.file().text(text.body()).contains("[[");
        return memory == null || !alone
                ? parseAnew(text)
                : memory.recall(text.file(), text.body(), () -> parseAnew(text));
    }

    private Parsed parseAnew(Text text) {
        if (text.length() > MAX_ON_CALLER) {
            return onWideStack(text);
        }
        try {
            return attempt(text);
        } catch (StackOverflowError e) {
            return onWideStack(text);
        }
    }

    private Parsed onWideStack(Text text) {
        SourceFile file = text.file();
        FutureTask<Parsed> task = new FutureTask<>(() -> attemptOnWideStack(text));
        new Thread(null, task, "markdown " + file.path(), WIDE_STACK_BYTES).start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // The parse ends soon; the caller hears of it then.
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Parsing " + file.path() + " failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// What the thread with the wide stack does.
    Parsed attemptOnWideStack(Text text) {
        try {
            return attempt(text);
        } catch (StackOverflowError e) {
            return refused(
                    text,
                    new TooComplex(
                            Rule.MARKDOWN_TOO_COMPLEX,
                            0,
                            "The markup of this file is too long or nested too deep to be read.",
                            "split it, or say it with less markup"));
        }
    }

    private Parsed attempt(Text text) {
        try {
            return parsed(text);
        } catch (TooComplex e) {
            return refused(text, e);
        }
    }

    private static Parsed refused(Text text, TooComplex reason) {
        Span body = text.body();
        int offset = Math.clamp((long) body.start() + reason.offset(), 0, body.end());
        return new Parsed(
                new MarkdownBody(List.of()),
                List.of(
                        Diagnostic.of(
                                reason.rule(),
                                text.file().place(Span.at(offset)),
                                reason.text(),
                                reason.hint())));
    }

    private Parsed parsed(Text source) {
        SourceFile file = source.file();
        Span body = source.body();
        if (source.length() > MarkdownGuards.MAX_BODY) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    0,
                    "This file has "
                            + source.length()
                            + " characters of text; the most are "
                            + MarkdownGuards.MAX_BODY
                            + ".",
                    "split it into several files");
        }
        // NUL would end flexmark's reading; CommonMark has it replaced.
        Document document = flexmark.parse(file.text(body).replace('\0', '\uFFFD'));
        var text = new ParsedText(file, body.start());
        var inlines = new InlineBuilder(text, Parser.REFERENCES.get(document), source.titles());
        var tables = new TableBuilder(text, inlines, GuardedInlineParser.guards(document));
        List<Block> blocks = new BlockBuilder(text, inlines, tables).blocks(document, 0);
        return new Parsed(new MarkdownBody(blocks), text.problems().list());
    }
}
