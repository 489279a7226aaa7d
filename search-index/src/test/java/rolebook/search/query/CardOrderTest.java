package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CardOrderTest {
    private static final String CARD =
            """
            {"roles": [
              {"role": "told", "statements": [{}], "letters": [{"letter": "I"}], "here": []},
              {"role": "asked", "statements": [{}], "letters": [{"letter": "C"}], "here": [{"letter": "A/R"}]},
              {"role": "silent", "statements": [], "letters": [], "here": []},
              {"role": "speaks", "statements": [{}], "letters": [], "here": []},
              {"role": "answers", "statements": [], "letters": [{"letter": "A"}], "here": []},
              {"role": "does", "statements": [], "letters": [{"letter": "R"}], "here": []},
              {"role": "does-here", "statements": [], "letters": [], "here": [{"letter": "R"}]},
              {"role": "both", "statements": [], "letters": [{"letter": "A"}, {"letter": "R"}], "here": []}
            ]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                      | both does does-here answers speaks asked told silent
                    R | both does does-here answers speaks asked told silent
                    A | both answers does does-here speaks asked told silent
                    C | asked both does does-here answers speaks told silent
                    I | told both does does-here answers speaks asked silent
                    """)
    void whoDoesItStandsFirstUnlessAnotherLetterIsAskedFor(String letter, String order) {
        ObjectNode card = (ObjectNode) new JsonMapper().readTree(CARD);
        CardOrder.of(Optional.ofNullable(letter)).sort(card);
        List<String> roles = new ArrayList<>();
        card.get("roles").forEach(role -> roles.add(role.get("role").asString()));
        assertThat(String.join(" ", roles)).isEqualTo(order);
    }
}
