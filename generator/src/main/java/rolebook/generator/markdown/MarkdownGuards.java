package rolebook.generator.markdown;

import java.time.Duration;
import java.util.function.LongSupplier;
import rolebook.generator.diagnostic.Rule;

/// The limits of one parse. flexmark cannot be interrupted and some of its steps take time that
/// grows with the square of a paragraph, so every paragraph is weighed before flexmark reads it,
/// and the clock is looked at between paragraphs: a parse that is given up ends by itself soon
/// after.
///
/// What is weighed: a paragraph of `n` characters with `m` of them special (delimiters, brackets,
/// backticks …) can cost flexmark `n * m` steps, since each special character may start a search to
/// the paragraph's end.
final class MarkdownGuards {
    /// The longest body, in UTF-16 units.
    static final int MAX_BODY = 1 << 20;

    /// The deepest nesting of quotes, list items and footnotes.
    static final int MAX_NESTING = 50;

    /// The deepest nesting of emphasis, strikethrough and links.
    static final int MAX_INLINE_NESTING = 50;

    /// The longest paragraph, heading or table row, in UTF-16 units.
    static final int MAX_PARAGRAPH = 1 << 16;

    /// The most lines of a paragraph.
    static final int MAX_LINES = 2_000;

    /// The most paragraphs, headings, items and other blocks of a body.
    static final int MAX_BLOCKS = 100_000;

    /// The steps that a body's paragraphs may cost together.
    static final long MAX_STEPS = 40_000_000;

    /// The cells of a body's tables together, missing ones at the end of rows included.
    static final int MAX_CELLS = 100_000;

    /// How long a parse may work, counted from the first look at the clock.
    static final Duration DEADLINE = Duration.ofSeconds(2);

    /// How many blocks and lines go by from one look at the clock to the next; files of usual size
    /// need none.
    static final int LOOKS_EVERY = 256;

    private static final String SIMPLER = "split it, or say it with less markup";

    private final LongSupplier nanos;
    private long start;
    private int checks;
    private long steps;
    private int blocks;
    private int cells;

    MarkdownGuards(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Weighs the text of a paragraph, heading or table row that starts at `offset`.
    void checkParagraph(CharSequence text, int offset) {
        checkTime(offset);
        int length = text.length();
        if (length > MAX_PARAGRAPH) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "This paragraph has "
                            + length
                            + " characters; the most are "
                            + MAX_PARAGRAPH
                            + ".",
                    "split it with blank lines");
        }
        int special = 0;
        for (int i = 0; i < length; i++) {
            if (isSpecial(text.charAt(i))) {
                special++;
            }
        }
        spend((long) special * length, offset);
    }

    private static boolean isSpecial(char character) {
        return switch (character) {
            case '*', '_', '~', '`', '[', ']', '!', '<' -> true;
            default -> false;
        };
    }

    /// Counts work that is about to be done at `offset`.
    void spend(long cost, int offset) {
        steps += cost;
        if (steps > MAX_STEPS) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "Up to here this file has too many markup characters in too long paragraphs.",
                    SIMPLER);
        }
    }

    /// Counts a block that starts at `offset`.
    void countBlock(int offset) {
        blocks++;
        if (blocks > MAX_BLOCKS) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "This file has more than " + MAX_BLOCKS + " paragraphs, items and headings.",
                    "split it into several files");
        }
    }

    /// Counts the cells of a table.
    void checkTable(int rows, int columns, int offset) {
        long all = cells + (long) rows * columns;
        if (all > MAX_CELLS) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "With this table the file has "
                            + all
                            + " table cells; the most are "
                            + MAX_CELLS
                            + ".",
                    "split it over several files");
        }
        cells = (int) all;
    }

    /// Refuses the container that makes `depth` of them.
    static void checkNesting(int depth, int offset) {
        if (depth > MAX_NESTING) {
            throw new TooComplex(
                    Rule.NESTED_TOO_DEEP,
                    offset,
                    "Quotes and lists are nested deeper than " + MAX_NESTING + " levels here.",
                    "bring the text to the left, or make it a section of its own");
        }
    }

    /// Refuses emphasis in emphasis, `depth` levels of it.
    static void checkInlineNesting(int depth, int offset) {
        if (depth > MAX_INLINE_NESTING) {
            throw new TooComplex(
                    Rule.NESTED_TOO_DEEP,
                    offset,
                    "Emphasis is nested deeper than " + MAX_INLINE_NESTING + " levels here.",
                    SIMPLER);
        }
    }

    /// Counts a paragraph of so many lines.
    void countParagraph(int lines, int offset) {
        countBlock(offset);
        if (lines > MAX_LINES) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "This paragraph has " + lines + " lines; the most are " + MAX_LINES + ".",
                    "split it with blank lines");
        }
    }

    /// Refuses to go on at `offset` when the time is up.
    void checkTime(int offset) {
        checks++;
        if (checks % LOOKS_EVERY != 0) {
            return;
        }
        long now = nanos.getAsLong();
        if (checks == LOOKS_EVERY) {
            start = now;
        } else if (now - start > DEADLINE.toNanos()) {
            throw new TooComplex(
                    Rule.MARKDOWN_TOO_COMPLEX,
                    offset,
                    "Reading this file took longer than " + DEADLINE.toSeconds() + " seconds.",
                    SIMPLER);
        }
    }
}
