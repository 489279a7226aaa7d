package rolebook.generator.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Place;

class AssetsTest {
    private static final String ENDINGS =
            "allowed are png, jpg, jpeg, gif, webp, avif, ico, pdf, docx, xlsx, pptx, odt, ods,"
                    + " odp, woff2, mp4, webm, txt, csv, json";

    @TempDir Path project;
    private Path assets;

    @BeforeEach
    void makeFolder() throws IOException {
        assets = Files.createDirectories(project.resolve("content/assets"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, 89504E470D0A1A0A0000",
        "a.jpg, FFD8FFE000104A46",
        "a.JPEG, FFD8FFE1",
        "a.gif, 474946383961",
        "a.webp, 524946460000000057454250",
        "a.avif, 0000001C6674797061766966",
        "a.ico, 0000010001",
        "a.pdf, 255044462D312E37",
        "a.docx, 504B030414",
        "a.xlsx, 504B030414",
        "a.woff2, 774F4632",
        "a.mp4, 000000206674797069736F6D",
        "a.webm, 1A45DFA3",
        "a.txt, 68C3A9",
        "a.csv, ''",
        "a.json, 7B7D"
    })
    void filesThatAreWhatTheirNameSaysAreCopied(String name, String digits) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(digits);
        Path file = Files.write(assets.resolve(name), bytes);
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sources().assets())
                .containsExactly(new AssetFile(name, file, bytes.length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "a.htm",
                "a.js",
                "a.mjs",
                "a.xml",
                "a.xhtml",
                "a.exe",
                "a.sh",
                "a.css",
                "a.md",
                "a.zip",
                "a.docm",
                "a.png.html",
                "noending",
                "a.jpg, jpeg"
            })
    void otherKindsAreRefused(String name) throws IOException {
        Files.writeString(assets.resolve(name), "x");
        assertThat(problems())
                .containsExactly(unsafe(name, "Files of this kind are not published.", ENDINGS));
    }

    @Test
    void svgIsRefusedWithAReason() throws IOException {
        Files.writeString(assets.resolve("a.svg"), "<svg onload='x()'/>");
        assertThat(problems())
                .containsExactly(
                        unsafe(
                                "a.svg",
                                "Files of this kind are not published.",
                                "an SVG can hold scripts: save it as PNG or WebP"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.png | <html><script> | a PNG image | something else
                    a.jpg | GIF89a | a JPEG image | a GIF image
                    a.pdf | | a PDF document | something else
                    a.docx | %PDF-1.7 | an office document | a PDF document
                    """)
    void filesThatHideTheirKindAreRefused(String name, String text, String named, String actual)
            throws IOException {
        Files.write(assets.resolve(name), (text == null ? "" : text).getBytes(ISO_8859_1));
        assertThat(problems())
                .containsExactly(
                        unsafe(
                                name,
                                "This file is named as " + named + " but holds " + actual + ".",
                                "save it again in the format that its name says, or rename it"));
    }

    @Test
    void aTextThatHoldsZerosIsNoText() throws IOException {
        Files.write(assets.resolve("a.txt"), new byte[] {'M', 'Z', 0, 1});
        assertThat(problems()).extracting(Diagnostic::rule).containsExactly(Rule.UNSAFE_ASSET);
    }

    @Test
    void anAssetOfTenMebibytesIsCopiedAndOneByteMoreIsNot() throws IOException {
        byte[] most = new byte[ContentReader.MAX_ASSET_BYTES];
        Arrays.fill(most, (byte) 'x');
        Files.write(assets.resolve("a.txt"), most);
        Files.write(assets.resolve("b.txt"), Arrays.copyOf(most, most.length + 1));
        assertThat(problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.FILE_TOO_LARGE,
                                Place.of("content/assets/b.txt"),
                                "This file has 10485761 bytes; 10485760 (10 MiB) is the most.",
                                "make it smaller, or link to a place outside the site"));
    }

    @Test
    void namesThatDifferInCaseOrCompositionAreReportedAtBoth() throws IOException {
        Files.writeString(assets.resolve("Logo.txt"), "a");
        Files.writeString(assets.resolve("logo.txt"), "b");
        Files.writeString(assets.resolve("\u00e4.txt"), "c");
        Files.writeString(assets.resolve("a\u0308.txt"), "d");
        String composed =
                "Two files are called \"\u00e4.txt\", written with different codes for the same letters.";
        Reading reading = new ContentReader().read(project);
        assertThat(reading.sources().assets()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        twin(
                                "Logo.txt",
                                "\"Logo.txt\" and \"logo.txt\" are one file on a disk that ignores case."),
                        twin(
                                "logo.txt",
                                "\"logo.txt\" and \"Logo.txt\" are one file on a disk that ignores case."),
                        twin("\u00e4.txt", composed),
                        twin("\u00e4.txt", composed));
    }

    @Test
    void pathsOfAssetsHaveComposedAccents() throws IOException {
        Path file = Files.writeString(assets.resolve("a\u0308.txt"), "d");
        assertThat(new ContentReader().read(project).sources().assets())
                .containsExactly(new AssetFile("\u00e4.txt", file, 1));
    }

    private static Diagnostic twin(String name, String message) {
        return Diagnostic.of(
                Rule.DUPLICATE_URL,
                Place.of("content/assets/" + name),
                message,
                "rename one of them");
    }

    private List<Diagnostic> problems() {
        return new ContentReader().read(project).problems();
    }

    private static Diagnostic unsafe(String name, String message, String hint) {
        return Diagnostic.of(Rule.UNSAFE_ASSET, Place.of("content/assets/" + name), message, hint);
    }
}
