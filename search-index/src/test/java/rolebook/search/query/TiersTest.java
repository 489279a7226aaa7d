package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.SectionDocument;
import rolebook.search.schema.StatementDocument;

final class TiersTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        List<EntryDocument> entries =
                List.of(
                        entry("a-text", "Alpha", List.of(), "", "Kettle, and far away a whistle."),
                        entry("b-section", "Beta", List.of(), "section", ""),
                        entry("c-statement", "Gamma", List.of(), "statement", ""),
                        entry("d-summary", "Delta", List.of(), "summary", ""),
                        entry("e-names", "Kettle and whistle care", List.of(), "", ""),
                        entry("f-alias", "Epsilon", List.of("kettle whistle"), "", ""),
                        entry("g-initials", "Minimum viable product", List.of(), "", ""),
                        entry(
                                "h-spelling",
                                "Organisation of behaviour",
                                List.of(),
                                "",
                                "We prioritise and organise."),
                        entry("i-acronym", "Service level agreement", List.of("SLA"), "", ""),
                        entry("j-mention", "Zeta", List.of(), "", "A service level agreement."));
        engine = Handbook.open(folder, entries);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aNameStandsBeforeWordsOfNamesSummariesStatementsSectionsAndTexts() {
        assertThat(ids("kettle whistle"))
                .containsExactly(
                        "f-alias", "e-names", "d-summary", "c-statement", "b-section", "a-text");
    }

    @Test
    void initialsFindANameThatNobodyAbbreviated() {
        assertThat(ids("MVP")).containsExactly("g-initials");
    }

    @Test
    void anAcronymFindsWhatItsWordsFindAndTheOtherWayRound() {
        assertThat(ids("sla")).containsExactly("i-acronym", "j-mention");
        assertThat(ids("service level agreement")).containsExactly("i-acronym", "j-mention");
    }

    @Test
    void vsAsksAndDoesNotTell() {
        assertThat(ids("kettle vs whistle")).hasSameElementsAs(ids("kettle whistle"));
        assertThat(ids("kettle versus whistle")).hasSameElementsAs(ids("kettle whistle"));
    }

    @Test
    void anEntryOfTheTypeThatIsAskedForStandsBeforeOneWithThatWordInItsName() {
        try (SearchEngine types =
                Handbook.open(
                        folder.resolve("types"),
                        List.of(
                                Handbook.term("which", "Which oven role", ""),
                                typed("oven-keeper", "role", "Keeper of the big oven"),
                                typed("oven", "activity", "Oven")))) {
            assertThat(ids(types, "oven role")).containsExactly("oven-keeper", "which", "oven");
            assertThat(ids(types, "oven activity").getFirst()).isEqualTo("oven");
        }
    }

    @Test
    void britishAndAmericanSpellingFindTheSame() {
        for (String query :
                List.of(
                        "organization",
                        "organisation",
                        "organize",
                        "prioritizing",
                        "behavior",
                        "behaviour")) {
            SearchResponse response = engine.search(SearchRequest.of(query));
            assertThat(response.correction()).as(query).isNull();
            assertThat(ids(query)).as(query).containsExactly("h-spelling");
        }
    }

    @Test
    void hyphensSpacesAndAccentsDoNotMatter() {
        for (String query : List.of("KETTLE-WHISTLE", "kettlewhistle", "kéttle whístle")) {
            assertThat(ids(query)).as(query).first().isEqualTo("f-alias");
        }
    }

    @Test
    void aMistypedWordIsMendedUnlessItIsMeantAsItIs() {
        assertThat(engine.search(SearchRequest.of("agreemnet")).correction())
                .isEqualTo(new SearchResponse.Correction("agreement", true));
        SearchResponse exact = engine.search(new SearchRequest("agreemnet", Map.of(), 1, 10, true));
        assertThat(exact.correction()).isEqualTo(new SearchResponse.Correction("agreement", false));
        assertThat(exact.hits()).isEmpty();
    }

    @Test
    void twoWordsWithoutTheirSpaceAreFound() {
        assertThat(engine.search(SearchRequest.of("levelagreement")).correction())
                .isEqualTo(new SearchResponse.Correction("level agreement", true));
    }

    @Test
    void suggestionsCompleteQuestions() {
        assertThat(engine.suggest("what is a serv", 1))
                .containsExactly(
                        new Suggestion(
                                "What is a service level agreement",
                                "i-acronym",
                                "term",
                                "/glossary/i-acronym/"));
    }

    private List<String> ids(String query) {
        return ids(engine, query);
    }

    private static EntryDocument typed(String id, String type, String title) {
        EntryDocument plain = Handbook.term(id, title, "");
        return new EntryDocument(
                id,
                type,
                title,
                plain.summary(),
                plain.url(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                plain.json());
    }

    private static List<String> ids(SearchEngine engine, String query) {
        return engine.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }

    private static EntryDocument entry(
            String id, String title, List<String> aliases, String where, String text) {
        EntryDocument plain = Handbook.term(id, title, text);
        String both = "A kettle has a whistle.";
        return new EntryDocument(
                id,
                plain.type(),
                title,
                where.equals("summary") ? both : plain.summary(),
                plain.url(),
                aliases,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text,
                where.equals("section")
                        ? List.of(new SectionDocument("s", "Heading", both))
                        : List.of(),
                where.equals("statement")
                        ? List.of(
                                new StatementDocument(
                                        "r", both, List.of(), "", List.of(), List.of(), ""))
                        : List.of(),
                List.of(),
                plain.json());
    }
}
