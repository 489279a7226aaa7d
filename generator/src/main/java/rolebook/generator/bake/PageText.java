package rolebook.generator.bake;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A page while it is rendered, held in memory and bounded.
final class PageText extends Writer {
    /// The longest page, in UTF-16 units: a template that never stops must not fill the memory.
    static final int LIMIT = 32 * 1024 * 1024;

    private static final int USUAL = 16 * 1024;

    private final StringBuilder text = new StringBuilder(USUAL);
    private boolean complete;

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        reserve(length);
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        reserve(length);
        text.append(string, offset, offset + length);
    }

    @Override
    public void write(String string) throws IOException {
        write(string, 0, string.length());
    }

    private void reserve(int length) throws IOException {
        if (length > LIMIT - text.length()) {
            throw new IOException("The page grows beyond " + LIMIT + " characters");
        }
    }

    /// Told by the engine when the template came to its end.
    void complete() {
        complete = true;
    }

    /// Whether an engine rendered the page to its end; JBake only logs when it finds no engine.
    boolean isComplete() {
        return complete;
    }

    /// The page as UTF-8.
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {
        // Nothing lies behind this writer.
    }

    @Override
    public void close() {
        // Nothing lies behind this writer.
    }
}
