package rolebook.generator.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.bake.Bakery.Outcome;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.page.Page;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;

class TemplateFaultsTest {
    private static final String MISSING_HINT =
            "check the name, or write `!` after it or `<#if …??>` around it if it may be missing";

    @TempDir Path folder;

    private Bakery bakery;

    @BeforeEach
    void openBakery() {
        bakery = new Bakery(folder);
    }

    private static Diagnostic fault(
            String path, int line, int column, String text, String message, String hint) {
        Position position = new Position(line, column);
        return Diagnostic.of(
                Rule.TEMPLATE_ERROR, new Place(path, position, position, text), message, hint);
    }

    @Test
    void aMissingVariableIsShownWhereItIsUsed() {
        Outcome outcome =
                bakery.with("page.ftlh", "first\n\t${page.titel}\n").bake(Map.of("page", Map.of()));

        assertThat(outcome.fault())
                .isEqualTo(
                        fault(
                                "templates/page.ftlh",
                                2,
                                4,
                                "\t${page.titel}",
                                "`page.titel` is missing (on p/index.html).",
                                MISSING_HINT));
    }

    @Test
    void aSyntaxErrorIsShownWhereItIs() {
        Outcome outcome = bakery.with("page.ftlh", "<#list 1..3 as>\n</#list>").bake(Map.of());

        assertThat(outcome.fault())
                .isEqualTo(
                        fault(
                                "templates/page.ftlh",
                                1,
                                15,
                                "<#list 1..3 as>",
                                "Encountered \">\", but was expecting pattern: <ID> (on p/index.html).",
                                "mend the syntax here: https://freemarker.apache.org/docs/ref.html"));
    }

    @Test
    void aSyntaxErrorOfAnIncludedTemplateIsShownThereOnEveryPage() {
        bakery.with("page.ftlh", "<#include \"part.ftlh\">").with("part.ftlh", "\n</#if>");
        Outcome outcome = bakery.bake(pages(3), 1);

        assertThat(outcome.fault().place())
                .isEqualTo(
                        new Place(
                                "templates/part.ftlh",
                                new Position(2, 1),
                                new Position(2, 1),
                                "</#if>"));
        assertThat(outcome.fault().message()).endsWith(" (on p0/index.html and 2 other pages).");
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThat(bakery.bake(Map.of()).fault())
                .isEqualTo(
                        fault(
                                "templates/page.ftlh",
                                1,
                                1,
                                "",
                                "There is no template `page.ftlh` (on p/index.html).",
                                "add templates/page.ftlh or mend the name"));
    }

    @Test
    void aMissingIncludeIsShownWhereItIsAskedFor() {
        Outcome outcome = bakery.with("page.ftlh", "x\n<#include \"gone.ftlh\">").bake(Map.of());

        assertThat(outcome.fault())
                .isEqualTo(
                        fault(
                                "templates/page.ftlh",
                                2,
                                1,
                                "<#include \"gone.ftlh\">",
                                "There is no template `gone.ftlh` (on p/index.html).",
                                "add templates/gone.ftlh or mend the name"));
    }

    @Test
    void forbiddenSyntaxIsShownWhereItIs() {
        Outcome outcome = bakery.with("page.ftlh", "one\ntwo ${'1'?eval}").bake(Map.of());

        assertThat(outcome.fault())
                .isEqualTo(
                        fault(
                                "templates/page.ftlh",
                                2,
                                10,
                                "two ${'1'?eval}",
                                "`?eval` is not allowed: it would run text as a template (on p/index.html).",
                                "write it in another way: templates are kept to plain data"));
    }

    @Test
    void anObjectThatIsNoDataIsRefusedByName() {
        Outcome outcome = bakery.with("page.ftlh", "${thing}").bake(Map.of("thing", new Object()));

        assertThat(outcome.fault().message())
                .isEqualTo(
                        "Templates may not see a java.lang.Object, only plain data (on p/index.html).");
    }

    @Test
    void aFaultInTheThemeIsMarkedAsTheThemesAndNamesItsCaller() {
        Page page = new Page("p/index.html", "term", "term", Map.of());
        List<Diagnostic> faults =
                new Baker(SmallSite.theme(), SmallSite.SITE).bake(List.of(page), 1, _ -> {});

        assertThat(faults)
                .contains(
                        fault(
                                "theme:layout.ftlh",
                                1,
                                1,
                                "<#macro page title>",
                                "When calling macro \"page\", required parameter \"title\" (parameter #1)"
                                        + " was specified, but had null/missing value (on p/index.html).",
                                "mend this expression; called at term.ftlh:2"));
    }

    @Test
    void anExpressionOfTheWrongTypeIsQuoted() {
        Outcome outcome = bakery.with("page.ftlh", "${text.x}").bake(Map.of("text", "x"));

        assertThat(outcome.fault().message())
                .isEqualTo(
                        "For \".\" left-hand operand: Expected a hash, but this has evaluated to a string:"
                                + " `text` (on p/index.html).");
    }

    @Test
    void anOverrideThatIsNotUtf8IsAFault() throws IOException {
        Files.write(folder.resolve("page.ftlh"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(bakery.bake(Map.of()).fault().place())
                .isEqualTo(Place.of("templates/page.ftlh"));
    }

    @Test
    void recursionWithoutEndIsAFault() {
        Outcome outcome =
                bakery.with("page.ftlh", "<#macro again><@again/></#macro><@again/>")
                        .bake(Map.of());

        assertThat(outcome.fault().message())
                .isEqualTo("The template calls itself without end (on p/index.html).");
    }

    @Test
    void pagesWithoutFaultsAreBakedBesideThoseWithFaults() {
        bakery.with("page.ftlh", "${title}").with("good.ftlh", "good");
        Outcome outcome =
                bakery.bake(
                        List.of(
                                new Page("bad.html", "page", "page", Map.of()),
                                new Page("good.html", "good", "page", Map.of())),
                        2);

        assertThat(outcome.files()).isEqualTo(Map.of("good.html", "good"));
        assertThat(outcome.fault().message()).isEqualTo("`title` is missing (on bad.html).");
    }

    @Test
    void faultsAreToldApartUpToTheLimitAndCountedBeyondIt() {
        bakery.with("page.ftlh", "");
        List<Page> pages =
                IntStream.range(0, FaultReport.LIMIT + 7)
                        .mapToObj(i -> new Page("p" + i + ".html", "t" + i, "page", Map.of()))
                        .toList();
        List<Diagnostic> faults = bakery.bake(pages, 2).faults();

        assertThat(faults).hasSize(FaultReport.LIMIT + 1);
        assertThat(faults.getLast().message())
                .isEqualTo("7 more faults in templates are not shown.");
    }

    @Test
    void faultsAreTheSameWithOneThreadAndWithEight() {
        bakery.with("page.ftlh", "${title}");

        assertThat(bakery.bake(pages(200), 8)).isEqualTo(bakery.bake(pages(200), 1));
    }

    private static List<Page> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Page("p" + i + "/index.html", "page", "page", Map.of()))
                .toList();
    }
}
