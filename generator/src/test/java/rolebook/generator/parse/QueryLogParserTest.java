package rolebook.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.model.UnansweredQuery;

class QueryLogParserTest {
    @Test
    void oneWordingIsOneQueryAndWhatFoundSomethingIsLeftOut() {
        Outcome<List<UnansweredQuery>> read =
                QueryLogParser.parse(
                        "log",
                        Stream.of(
                                line("wi-fi", 0),
                                line("Wi Fi", 0),
                                line("roadmap", 7),
                                line(" ", 0)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(new UnansweredQuery("wi fi", 2, 1));
    }

    @Test
    void aLogWithTooManyQueriesCountsTheFirstAndSaysSoOnce() {
        int most = QueryLogParser.MOST_QUERIES;
        Outcome<List<UnansweredQuery>> read =
                QueryLogParser.parse(
                        "log", IntStream.range(0, most + 50).mapToObj(i -> line("q" + i, 0)));
        assertThat(read.value()).hasSize(most);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().getFirst().place().start().line()).isEqualTo(most + 1);
    }

    @Test
    void aQueryOfAnyLengthIsReadAndOneThatIsTooLongLeftOut() {
        String longest = "x".repeat(QueryLogParser.LONGEST_QUERY);
        Outcome<List<UnansweredQuery>> read =
                QueryLogParser.parse("log", Stream.of(line(longest, 0), line(longest + "x", 0)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(new UnansweredQuery(longest, 1, 1));
    }

    private static String line(String query, int total) {
        return "{\"day\":\"2026-11-01\",\"query\":\"" + query + "\",\"total\":" + total + "}";
    }
}
