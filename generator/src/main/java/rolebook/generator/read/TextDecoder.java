package rolebook.generator.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Bytes to text, strictly: what is not UTF-8 is a problem with a place, never a replacement
/// character in somebody's definition.
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SAVE_AS_UTF8 = "save the file as UTF-8";

    private TextDecoder() {}

    /// The text of a file, unless it has an error. A byte order mark is dropped.
    ///
    /// @param path relative to the project, with `/`
    static Optional<SourceFile> decoded(String path, byte[] bytes, Consumer<Diagnostic> problems) {
        Optional<String> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            problems.accept(
                    Diagnostic.of(
                            Rule.NOT_UTF8,
                            Place.of(path),
                            "This file is " + utf16.get() + ", not UTF-8.",
                            SAVE_AS_UTF8));
            return Optional.empty();
        }
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // A replacement character is either the author's own or one that stands for bad bytes.
        int bad = text.indexOf('\uFFFD') < 0 ? -1 : firstBadByte(bytes, start);
        if (bad >= 0) {
            boolean binary = AssetKind.of(bytes).isPresent() || hasZero(bytes);
            problems.accept(
                    binary
                            ? binary(path, bytes)
                            : notUtf8(new SourceFile(path, text), bytes, start, bad));
            return Optional.empty();
        }
        return checked(new SourceFile(path, text), problems);
    }

    private static Optional<SourceFile> checked(SourceFile file, Consumer<Diagnostic> problems) {
        String text = file.text();
        int controls = 0;
        int firstControl = 0;
        int hidden = 0;
        int firstHidden = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if ((unit >= ' ' && unit < 0x7F) || unit == '\n' || unit == '\t') {
                continue;
            }
            if (Characters.isControl(unit)) {
                firstControl = controls++ == 0 ? at : firstControl;
            } else if (Characters.isHidden(text.codePointAt(at))) {
                firstHidden = hidden++ == 0 ? at : firstHidden;
            }
        }
        if (hidden > 0) {
            problems.accept(hidden(file, firstHidden, hidden));
        }
        if (controls > 0) {
            problems.accept(control(file, firstControl, controls));
        }
        return controls == 0 ? Optional.of(file) : Optional.empty();
    }

    private static Diagnostic control(SourceFile file, int at, int count) {
        return Diagnostic.of(
                Rule.CONTROL_CHARACTER,
                file.place(Span.of(at, 1)),
                "The control character "
                        + Characters.notation(file.text().charAt(at))
                        + " stands in the text"
                        + times(count)
                        + ".",
                "delete it; it shows nothing and most programs refuse it");
    }

    private static Diagnostic hidden(SourceFile file, int at, int count) {
        int character = file.text().codePointAt(at);
        return Diagnostic.of(
                Rule.HIDDEN_CHARACTER,
                file.place(Span.of(at, Character.charCount(character))),
                "The hidden character "
                        + Characters.notation(character)
                        + " stands in the text"
                        + times(count)
                        + ".",
                "delete it; readers cannot see it and may read or find something else than you"
                        + " wrote");
    }

    private static String times(int count) {
        return count == 1 ? "" : ", the first of " + count + " such characters";
    }

    private static Diagnostic binary(String path, byte[] bytes) {
        String kind = AssetKind.of(bytes).map(AssetKind::title).orElse("a binary file");
        return Diagnostic.of(
                Rule.BINARY_FILE,
                Place.of(path),
                "This is " + kind + ", not text.",
                "put it into content/assets/ and link to it from here");
    }

    private static Diagnostic notUtf8(SourceFile file, byte[] bytes, int start, int bad) {
        String before = new String(bytes, start, bad - start, StandardCharsets.UTF_8);
        int offset = new SourceFile(file.path(), before).text().length();
        String windows = new String(bytes, bad, 1, WINDOWS);
        String guess =
                Character.isLetter(windows.codePointAt(0))
                        ? " (in Windows-1252 it is '" + windows + "')"
                        : "";
        return Diagnostic.of(
                Rule.NOT_UTF8,
                file.place(Span.of(offset, 1)),
                String.format("The byte 0x%02X here is not UTF-8%s.", bytes[bad] & 0xFF, guess),
                SAVE_AS_UTF8);
    }

    private static int firstBadByte(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        return decoder.decode(in, CharBuffer.allocate(bytes.length), true).isError()
                ? in.position()
                : -1;
    }

    // UTF-16 without a mark shows in its first two characters, which are Latin in every file here.
    private static Optional<String> utf16(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, 4);
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        boolean little = head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0;
        boolean big = head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0;
        if (mark == 0xFFFE || (bytes.length >= 4 && little)) {
            return Optional.of("UTF-16 (little-endian)");
        }
        return mark == 0xFEFF || (bytes.length >= 4 && big)
                ? Optional.of("UTF-16 (big-endian)")
                : Optional.empty();
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
