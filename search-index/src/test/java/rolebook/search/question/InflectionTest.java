package rolebook.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
    private final Inflection inflection = new Inflection(Set.of("marketing", "production"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price prices pricing priced",
                "plan plans planning planned",
                "manage manages managing managed management",
                "strategy strategies",
                "launch launches launching launched",
                "collect collection collecting collects",
                "negotiate negotiation negotiating negotiates",
                "prioritise prioritisation prioritize prioritization prioritizing",
                "define definition defining defined",
                "develop development developing",
                "remove removal removing",
                "analysis analyses analyse analysing",
                "coordinate coordination coordinates",
                "process processes",
                "identify identifies identified",
                "create creation creating"
            })
    void theFormsOfAWordMeet(String forms) {
        assertThat(Set.of(forms.split(" ", -1)).stream().map(inflection::stem).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market marketing",
                "supply supplier",
                "product production",
                "manage manager",
                "need needle",
                "status state",
                "string ring",
                "sale seller"
            })
    void wordsOfTheirOwnStayApart(String two) {
        String[] words = two.split(" ", -1);
        assertThat(inflection.stem(words[0])).isNotEqualTo(inflection.stem(words[1]));
    }

    @Test
    void aPluralLosesItsEndingAndNothingElseDoes() {
        assertThat(
                        Set.of("boxes", "stories", "bus", "class", "pms", "analysis", "news")
                                .stream()
                                .map(Inflection::singular))
                .containsExactlyInAnyOrder("box", "story", "bu", "class", "pm", "analysis", "new");
    }
}
