package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The knowledge base that ships with the program shows every construct of the format at least
/// once, so that each is seen in real prose by whoever reads the site.
class ContentUsesEveryConstructTest {
    private static final Path CONTENT = Path.of("../content");

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " @ ",
            quoteCharacter = '`',
            textBlock =
                    """
                    a footnote @ . @ (?s)\\[\\^(\\w+)\\][^:].*^\\[\\^\\1\\]:
                    strikethrough @ . @ ~~\\w[^~]*~~
                    a draft @ . @ ^status: draft$
                    a deprecated entry with its successor @ . @ (?s)\\A---.*^status: deprecated$.*^replaced-by: .*^---$
                    a redirect @ . @ ^redirects: \\[/
                    a review @ . @ (?s)^reviewed: \\d{4}-.*^review-every: P
                    owners @ . @ ^owners: \\["@
                    a key of its own @ . @ ^x-[a-z-]+:
                    a written purpose @ roles @ \\{[^}]*purpose=["“]
                    a written context @ roles @ \\{[^}]*context=
                    several activities in one item @ roles @ \\{[^}]*activity=[a-z-]+,[a-z-]+
                    a source on a statement @ roles @ \\{[^}]*source=
                    a stage on a statement @ roles @ \\{[^}]*stage=
                    a synonym of a heading @ roles @ ^## (Key responsibilities|Main tasks|Duties)$
                    an image of our own @ . @ !\\[[^\\]]{20,}\\]\\((\\.\\./)?assets/
                    a broader term @ glossary @ ^broader:
                    a broader activity @ activities @ ^broader:
                    a broader role @ roles @ ^broader:
                    a wiki link @ . @ \\[\\[[a-z-]+
                    names kept apart @ . @ ^not-to-confuse-with:
                    a sense @ . @ ^## Sense: it$
                    where sources differ @ . @ ^## Where sources differ$
                    a place of the comparison @ comparisons @ ^<!-- comparison -->$
                    a JBake header @ pages|news @ ^~{6}$
                    a joint row @ frameworks @ \\{joint="
                    a matrix @ frameworks @ ^kind: raci$
                    steps @ frameworks @ ^## Steps$
                    a question @ paths @ \\{answer=[a-z-]+ from=
                    a self-assessment @ paths @ \\{\\+[a-z-]+\\}
                    minutes of a step @ paths @ \\{minutes=\\d
                    a letter taken away @ teams @ letter: none
                    a seat with a scope @ teams @ scope: \\S
                    a step dropped @ teams @ ^drop:
                    a step reduced @ teams @ ^reduce:
                    a step added @ teams @ ^add:
                    inputs @ activities @ ^## Inputs$
                    outputs @ activities @ ^## Outputs$
                    groups of skills @ roles @ (?s)^## Skills$\\n+###
                    hand-overs @ roles @ : gives .*; gets
                    """)
    void thisConstructIsUsed(String construct, String folders, String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern, Pattern.MULTILINE);
        boolean found = false;
        for (String folder : folders.split("\\|", -1)) {
            for (Path file : files(folder)) {
                boolean text = file.toString().matches(".*\\.(md|yml)");
                found |= text && wanted.matcher(Files.readString(file)).find();
            }
        }
        assertThat(found).as(construct).isTrue();
    }

    @Test
    void aComparisonMayAlsoStandAtTheEnd() throws IOException {
        boolean atTheEnd = false;
        for (Path file : files("comparisons")) {
            atTheEnd |= !Files.readString(file).contains("<!-- comparison -->");
        }
        assertThat(atTheEnd).isTrue();
    }
}
