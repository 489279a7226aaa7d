package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PagePatternsTest {
    private static final PagePatterns PATTERNS =
            PagePatterns.of(
                    """
                    <template id="rb-hit" data-root="..">
                    <li><a href="{{url}}">{{title}}</a> {{type}} {{snippet}}<ul>{{sections}}</ul></li>
                    </template>
                    <template id="rb-hit-sections"><li>{{title}}: {{roles}}</li></template>
                    <template id="rb-labels"><b data-of="type term">Term &amp; word</b></template>
                    """);

    @Test
    void valuesAreTextAndListsHavePatternsOfTheirOwn() {
        Map<String, Object> hit =
                Map.of(
                        "url",
                        "/glossary/okr/",
                        "title",
                        "<b>{{url}}",
                        "type",
                        "term",
                        "snippet",
                        "a <mark>b</mark>",
                        "sections",
                        List.of(Map.of("title", "One", "roles", List.of("x", "y&z"))));

        assertThat(PATTERNS.filled("rb-hit", hit))
                .isEqualTo(
                        """

                        <li><a href="../glossary/okr/">&lt;b&gt;{{url}}</a> Term &amp; word \
                        a <mark>b</mark><ul><li>One: x, y&amp;z</li></ul></li>
                        """);
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(PATTERNS.filled("rb-hit-sections", Map.of())).isEqualTo("<li>: </li>");
        assertThat(PATTERNS.filled("rb-answer-unknown", Map.of("title", "x"))).isEmpty();
        assertThat(PATTERNS.label("tag", "a<b")).isEqualTo("a<b");
    }
}
