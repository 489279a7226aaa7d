package rolebook.generator.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;
import rolebook.generator.source.SourceFile;

/// Which bytes and characters a text may hold, and each fault with its whole message.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TextDecoderTest extends ProjectOnDisk {
    @Test
    void aByteOrderMarkIsDroppedAndLineEndsDoNotMatter() throws IOException {
        write("content/glossary/a.md", "\uFEFFone\r\ntwo\r\n");
        write("content/glossary/b.md", "one\ntwo\n");
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sources().files())
                .extracting(SourceFile::text)
                .containsExactly("one\ntwo\n", "one\ntwo\n");
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        write("content/glossary/a.md", "---\r\ntitle: Caf\u00e9 bar\r\n".getBytes(ISO_8859_1));
        assertThat(problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.NOT_UTF8,
                                new Place(
                                        "content/glossary/a.md",
                                        new Position(2, 11),
                                        new Position(2, 12),
                                        "title: Caf\uFFFD bar"),
                                "The byte 0xE9 here is not UTF-8 (in Windows-1252 it is '\u00e9').",
                                "save the file as UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"C0AF,0xC0", "EDA080,0xED", "F4908080,0xF4", "80,0x80", "E282,0xE2"})
    void overlongSurrogateAndTruncatedFormsAreNotUtf8(String digits, String named)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("\u00fc\uFFFD ".getBytes(UTF_8));
        bytes.write(HexFormat.of().parseHex(digits));
        write("content/glossary/a.md", bytes.toByteArray());

        Diagnostic problem = problems().getFirst();
        assertThat(problems()).hasSize(1);
        assertThat(problem.rule()).isEqualTo(Rule.NOT_UTF8);
        assertThat(problem.message()).startsWith("The byte " + named + " here is not UTF-8");
        assertThat(problem.place().start()).isEqualTo(new Position(1, 4));
    }

    @Test
    void utf16IsRecognised() throws IOException {
        write("content/glossary/a.md", "\uFEFFtitle".getBytes(UTF_16LE));
        write("content/glossary/b.md", "\uFEFFtitle".getBytes(UTF_16BE));
        write("content/glossary/c.md", "---\ntitle".getBytes(UTF_16LE));
        write("content/glossary/d.md", "---\ntitle".getBytes(UTF_16BE));
        String little = "This file is UTF-16 (little-endian), not UTF-8.";
        String big = "This file is UTF-16 (big-endian), not UTF-8.";
        String hint = "save the file as UTF-8";
        assertThat(problems())
                .containsExactly(
                        problem(Rule.NOT_UTF8, "content/glossary/a.md", little, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/b.md", big, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/c.md", little, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/d.md", big, hint));
    }

    @Test
    void aBinaryFileIsNamedForWhatItIs() throws IOException {
        write("content/glossary/a.md", PNG);
        write("content/glossary/b.md", new byte[] {1, 2, 0, (byte) 0xFF, 5});
        String hint = "put it into content/assets/ and link to it from here";
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.BINARY_FILE,
                                "content/glossary/a.md",
                                "This is a PNG image, not text.",
                                hint),
                        problem(
                                Rule.BINARY_FILE,
                                "content/glossary/b.md",
                                "This is a binary file, not text.",
                                hint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F})
    void aControlCharacterIsAnErrorAtItsPlace(int character) throws IOException {
        write("content/site.yml", "a\tb\nc" + (char) character + "d");
        assertThat(problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.CONTROL_CHARACTER,
                                new Place(
                                        "content/site.yml",
                                        new Position(2, 2),
                                        new Position(2, 3),
                                        "c" + (char) character + "d"),
                                String.format(
                                        "The control character U+%04X stands in the text.",
                                        character),
                                "delete it; it shows nothing and most programs refuse it"));
        assertThat(new ContentReader().read(project).sources().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202E, 0x2066, 0x200B, 0xFEFF, 0xAD, 0x2028, 0xE0041})
    void aHiddenCharacterInProseIsAWarningAtItsPlace(int character) throws IOException {
        String hidden = Character.toString(character);
        write("content/roles/a.md", "a\nb" + hidden + "c" + hidden);
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.HIDDEN_CHARACTER,
                                new Place(
                                        "content/roles/a.md",
                                        new Position(2, 2),
                                        new Position(2, 2 + hidden.length()),
                                        "b" + hidden + "c" + hidden),
                                String.format(
                                        "The hidden character U+%04X stands in the text, the first"
                                                + " of 2 such characters.",
                                        character),
                                "delete it; readers cannot see it and may read or find something"
                                        + " else than you wrote"));
        assertThat(reading.sources().files()).hasSize(1);
    }

    @Test
    void emojiPersianAndAccentsAreOrdinaryText() throws IOException {
        write(
                "content/roles/a.md",
                "\ud83d\udc68\u200d\ud83d\udcbb \u0645\u06cc\u200c\u062e e\u0301 \uFFFD");
        assertThat(problems()).isEmpty();
    }
}
