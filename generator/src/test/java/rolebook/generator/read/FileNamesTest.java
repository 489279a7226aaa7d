package rolebook.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "okr", "product-manager", "2026-first", "7", "console", "com10"})
    void kebabCaseNamesAreIds(String id) {
        assertThat(FileNames.idProblem("content/glossary/" + id + ".md")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OKR, okr",
        "Product Manager, product-manager",
        "product_manager, product-manager",
        "a--b, a-b",
        "-rf, rf",
        "a-, a",
        "a.b, a-b",
        "Stra\u00dfe, strasse",
        "\u00dcbergabe, ubergabe",
        "I\u0307stanbul, istanbul",
        "\u0130STANBUL, istanbul",
        "TITLE, title",
        "e\u0301clair, eclair",
        "\uFB01le, file",
        "a%2f..%2fb, a-2f-2fb",
        "..c:, c"
    })
    void otherNamesGetAProposal(String id, String proposed) {
        assertThat(FileNames.idProblem("content/roles/" + id + ".md"))
                .contains(
                        bad(
                                "content/roles/" + id + ".md",
                                "The file name \""
                                        + id
                                        + "\" cannot be an id: an id has lower-case letters a to z,"
                                        + " digits and single hyphens between them.",
                                "rename it to \"" + proposed + ".md\""));
    }

    @Test
    void proposalsDoNotFollowTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FileNames.idProblem("content/roles/TITLE.md").orElseThrow().hint())
                    .isEqualTo("rename it to \"title.md\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "aux", "nul", "prn", "com1", "lpt9"})
    void namesOfWindowsDevicesAreNoIds(String id) {
        assertThat(FileNames.idProblem("content/teams/" + id + ".yml"))
                .contains(
                        bad(
                                "content/teams/" + id + ".yml",
                                "Windows keeps the name \"" + id + "\" for a device.",
                                "rename it to \"" + id + "-entry.yml\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude80", "\u4e16\u754c", "\u0645\u062f\u06cc\u0631", "---", ""})
    void namesWithoutAnyLatinLetterGetAnExample(String id) {
        Diagnostic problem = FileNames.idProblem("content/roles/" + id + ".md").orElseThrow();
        assertThat(problem.hint()).isEqualTo("rename it, for example to \"customer-journey\"");
    }

    @Test
    void hiddenCharactersInNamesAreShownByTheirNumber() {
        assertThat(FileNames.idProblem("content/roles/a\u202edm.\n::x.md"))
                .contains(
                        bad(
                                "content/roles/a<U+202E>dm.<U+000A>::x.md",
                                "The file name \"a<U+202E>dm.<U+000A>::x\" cannot be an id: an id has"
                                        + " lower-case letters a to z, digits and single hyphens"
                                        + " between them.",
                                "rename it to \"a-dm-x.md\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.png", "Logo v2.png", "\u00dcbersicht.pdf", "a.b.c", "\u4e16.png", "x--y"})
    void ordinaryAssetNamesAreFine(String name) {
        assertThat(FileNames.nameProblem("content/assets/" + name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    a:b.png|holds ':'|a-b.png
                    a\\b.png|holds '\\'|a-b.png
                    what?.png|holds '?'|what.png
                    -rf.png|starts with '-'|rf.png
                     a.png|starts with ' '|a.png
                    ~a.png|starts with '~'|a.png
                    a.png.|ends with '.'|a-png
                    a.png |ends with ' '|a.png
                    CON.png|is one that Windows keeps for a device|con-entry.png
                    aux.tar.gz|is one that Windows keeps for a device|aux-tar.gz
                    """)
    void namesThatSomeSystemCannotHoldAreErrors(String name, String fault, String proposed) {
        assertThat(FileNames.nameProblem("content/assets/" + name))
                .contains(
                        bad(
                                "content/assets/" + name,
                                "The name \"" + name + "\" " + fault + ".",
                                "rename it to \"" + proposed + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "202E, the hidden character U+202E",
        "000A, the hidden character U+000A",
        "200B, the hidden character U+200B",
        "FFFD, bytes that are not UTF-8"
    })
    void namesThatHideSomethingAreErrors(String digits, String fault) {
        String hidden = Character.toString(Integer.parseInt(digits, 16));
        String shown = digits.equals("FFFD") ? hidden : "<U+" + digits + ">";
        assertThat(FileNames.nameProblem("content/assets/a" + hidden + "gnp.exe"))
                .isEqualTo(
                        Optional.of(
                                bad(
                                        "content/assets/a" + shown + "gnp.exe",
                                        "The name \"a" + shown + "gnp.exe\" holds " + fault + ".",
                                        "rename it to \"a-gnp.exe\"")));
    }

    private static Diagnostic bad(String path, String message, String hint) {
        return Diagnostic.of(Rule.BAD_FILE_NAME, Place.of(path), message, hint);
    }
}
