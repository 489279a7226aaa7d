package rolebook.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a bakery, so that no rule can know the words of the shipped content.
class QuestionsTest {
    private static final Map<String, List<TermUse>> USES =
            Map.of(
                    "loaf", List.of(new TermUse("baking", true), new TermUse("selling", false)),
                    "window",
                            List.of(
                                    new TermUse("window-dressing", true),
                                    new TermUse("selling", true)),
                    "flour", List.of(new TermUse("baking", false)),
                    "miller",
                            List.of(
                                    new TermUse("baking", false),
                                    new TermUse("miller-talks", false)));

    private final Questions questions =
            new Questions(
                    Stream.of(
                                    entry("activity", "baking", "Baking bread", "bake"),
                                    entry("activity", "selling", "Selling", "counter work"),
                                    entry("activity", "window-dressing", "Window dressing"),
                                    entry("activity", "miller-talks", "Talks with millers"),
                                    entry("activity", "oven-management", "Oven management"),
                                    entry("activity", "oven-repair", "Oven repair"),
                                    entry("activity", "recipe-choice", "Choice of recipes"),
                                    entry("activity", "team-lunch", "Team lunch", "feed the team"),
                                    entry(
                                            "activity",
                                            "gift-wrapping",
                                            "Gift wrapping",
                                            "wrap presents",
                                            "solve complaints",
                                            "wrap up the shift"),
                                    entry(
                                            "activity",
                                            "complaint-desk",
                                            "Desk",
                                            "answer complaints"),
                                    entry(
                                            "activity",
                                            "farm-talks",
                                            "Farm rounds",
                                            "talk to farmers"),
                                    entry("role", "baker", "Baker", "BK", "oven hand"),
                                    entry("role", "shop-hand", "Shop hand", "SH"),
                                    entry("role", "bread-and-butter-man", "Bread and butter man"),
                                    entry("term", "loaf", "Loaf", "loaves"),
                                    entry("term", "window", "Shop window", "window"),
                                    entry("term", "flour", "Flour"),
                                    entry("term", "miller", "Miller"),
                                    entry("term", "bakery-kitchen", "Bakery kitchen", "BK"),
                                    entry("framework", "oven-raci", "Oven RACI"),
                                    entry("comparison", "two-hands", "Baker vs shop hand"),
                                    entry("comparison", "talk", "Loaf vs flour"))
                            .toList(),
                    id -> USES.getOrDefault(id, List.of()));

    private static NamedEntry entry(String type, String id, String title, String... aliases) {
        List<String> names = new ArrayList<>(List.of(aliases));
        names.addFirst(title);
        names.addLast(id);
        return new NamedEntry(id, type, names);
    }

    private String read(String query) {
        return questions
                .read(query)
                .map(Understood::question)
                .map(QuestionsTest::name)
                .orElse("none");
    }

    private static String name(Question question) {
        return switch (question) {
            case Question.WhoDoes asked ->
                    "who-does " + asked.activity() + asked.letter().map(" "::concat).orElse("");
            case Question.Definition asked ->
                    "definition " + asked.entries().stream().collect(Collectors.joining(","));
            case Question.Things asked -> "things " + String.join(",", asked.entries());
            case Question.Difference asked -> "difference " + asked.a() + "," + asked.b();
            case Question.Written asked -> "written " + asked.comparison();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Who decides on baking?                      | who-does baking A
                    who writes the loaf                         | who-does baking
                    who signs off our window                    | who-does window-dressing A
                    who has signed off baking                   | who-does baking A
                    who needs to approve the baking             | who-does baking A
                    Baking, who decides?                        | who-does baking A
                    the oven: who owns it                       | who-does oven-management A
                    who owns the oven and who is told           | who-does oven-management A
                    is the baker responsible for the oven       | who-does oven-management R
                    does the baker own the oven                 | who-does oven-management A
                    who feeds the new team                      | who-does team-lunch
                    who does counter work for customers         | who-does selling R
                    who has the final say on recipes            | who-does recipe-choice A
                    who owns the oven                           | who-does oven-management A
                    who's responsible for baking bread          | who-does baking R
                    who bakes the bread                         | who-does baking
                    who does the baking here                    | who-does baking R
                    which role bakes bread                      | who-does baking
                    whose job is it to bake                     | who-does baking R
                    who is consulted on window dressing         | who-does window-dressing C
                    who should be asked about the window        | who-does window-dressing C
                    who gets told about ovens                   | who-does oven-management I
                    who needs to be informed of oven repairs    | who-does oven-repair I
                    who repairs the oven                        | who-does oven-repair
                    who deals with millers                      | who-does miller-talks R
                    could you tell me who sells                 | who-does selling
                    who can I ask about baking                  | who-does baking
                    responsible for the oven                    | who-does oven-management R
                    who feeds the team                          | who-does team-lunch
                    who is selling                              | who-does selling
                    does the shop hand dress the window         | who-does window-dressing
                    can a BK bake                               | who-does baking
                    is it the baker who bakes                   | who-does baking
                    by whom is baking decided                   | who-does baking A
                    who can help me with recipes                | who-does recipe-choice
                    contact for the oven                        | who-does oven-management
                    who is responsible for baking and selling   | definition baking,selling
                    who handles the talks with millers          | who-does miller-talks R
                    who wraps presents                          | who-does gift-wrapping
                    who handles gifts                           | who-does gift-wrapping R
                    who is responsible for complaints           | definition complaint-desk,gift-wrapping
                    who decides what gets built                 | none
                    who speaks with farmers                     | who-does farm-talks
                    who speaks for farmers                      | none
                    who wraps the team                          | none
                    who wraps                                   | none
                    who bakes people                            | none
                    who ovens                                   | none
                    who lunches                                 | none
                    framework raci                              | none
                    """)
    void aQuestionForWhoLeadsToTheActivity(String query, String meant) {
        assertThat(read(query)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    baker                              | definition baker
                    BK                                 | definition baker,bakery-kitchen
                    what does BK stand for             | definition baker,bakery-kitchen
                    what does a BK do                  | definition baker
                    what do bakers do all day          | definition baker
                    what is a shop hand responsible for| definition shop-hand
                    responsibilities of the baker      | definition baker
                    baker job description              | definition baker
                    who is the baker                   | definition baker
                    What is flour?                     | definition flour
                    what are windows                   | definition window
                    meaning of loaf                    | definition loaf
                    flour explained                    | definition flour
                    the flour                          | definition flour
                    define miller                      | definition miller
                    what is the Oven RACI              | definition oven-raci
                    oven RACI meaning                  | definition oven-raci
                    what does a shop hand              | definition shop-hand
                    shop hands                         | definition shop-hand
                    Bks                                | definition baker,bakery-kitchen
                    """)
    void aQuestionForWhatLeadsToTheEntry(String query, String meant) {
        assertThat(read(query)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    difference between a BK and an SH              | difference baker,shop-hand
                    shop hand vs. baker                            | difference baker,shop-hand
                    baker or bread and butter man                  | difference baker,bread-and-butter-man
                    compare bread and butter man and baker         | difference baker,bread-and-butter-man
                    how does a shop hand differ from the baker     | difference baker,shop-hand
                    is a baker the same as a shop hand             | difference baker,shop-hand
                    Baker vs shop hand                             | written two-hands
                    what's the difference between flour and loaves | things flour,loaf
                    difference between loaf and flour              | written talk
                    BK/SH                                          | difference baker,shop-hand
                    BK & SH                                        | difference baker,shop-hand
                    BK-SH                                          | difference baker,shop-hand
                    a baker and a shop hand                        | difference baker,shop-hand
                    difference between a BK & a SH                 | difference baker,shop-hand
                    what distinguishes a baker from a shop hand    | difference baker,shop-hand
                    what sets a baker apart from a shop hand       | difference baker,shop-hand
                    which is better, BK or SH?                     | difference baker,shop-hand
                    BK SH                                          | difference baker,shop-hand
                    flour and loaves                               | none
                    flour/loaves                                   | none
                    baker vs baker                                 | none
                    baker vs window                                | things baker,window
                    """)
    void aQuestionForADifferenceLeadsToTwoRolesOrToWhatSomebodyWrote(String query, String meant) {
        assertThat(read(query)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    who decides baknig                  | who-does baking A, who decides baking
                    who decides bakin                   | who-does baking A, who decides baking
                    Who owns the OVFEN?                 | who-does oven-management A, who owns the oven
                    who signs off the reciepes          | who-does recipe-choice A, who signs off the recipes
                    who signs off the receips           | none
                    what is a wndow, please             | definition window, what is a window please
                    BK vs shop hnads                    | difference baker,shop-hand, bk vs shop hands
                    who decides aking                   | none
                    who decides bking sellng            | none
                    who decides ovn                     | none
                    who decides team lunsh                   | who-does team-lunch A, who decides team lunch
                    bakng                               | definition baking, baking
                    shop hnads                          | definition shop-hand, shop hands
                    bakng soda                          | none
                    who decides teh baking              | who-does baking A, who decides the baking
                    hwo owns hte ovfen                  | who-does oven-management A, who owns the oven
                    who is responsable for the oven     | who-does oven-management R, who is responsible for the oven
                    diference between BK and SH         | difference baker,shop-hand, difference between bk and sh
                    who decides fro                     | none
                    who decides form                    | none
                    """)
    void oneMistypedWordOfAQuestionIsMended(String query, String meant) {
        assertThat(read(query)).isEqualTo("none");
        assertThat(
                        questions
                                .read(query, true)
                                .map(found ->
                                        name(found.question())
                                                + ", "
                                                + found.mended().orElseThrow())
                                .orElse("none"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wifi password",
                "who decides the weather",
                "who leads the team",
                "who does it",
                "who decides",
                "who",
                "who eats the loaf",
                "who owns the loaf",
                "who is accountable for the loaves",
                "who creates a loaf",
                "who feeds customers",
                "who bakes my bread",
                "who owns your oven",
                "who repairs recipes",
                "people who eat",
                "who paints the window",
                "who handles bakers",
                "what is a croissant",
                "what does a pilot do",
                "how do I bake bread",
                "why is the oven cold",
                "baking soda",
                "",
                "  ",
                "???",
                "who decides 🥖",
                "vs",
                "a or b"
            })
    void whatTheKnowledgeBaseDoesNotHoldGetsNoAnswer(String query) {
        assertThat(read(query)).isEqualTo("none");
        assertThat(questions.read(query, true)).isEmpty();
    }

    @Test
    @Timeout(2)
    void oddAndLongQueriesCostNoTime() {
        long start = System.nanoTime();
        for (String piece :
                List.of("who is ", "or ", "the ", "vs vs ", "please ", "a and ", "of X ")) {
            read(piece.repeat(256 / piece.length()));
            read("what is the difference between " + piece.repeat(100 / piece.length()));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
}
