package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rolebook.search.query.SearchLimits;
import rolebook.search.schema.Facet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class OpenApiTest {
    private final JsonNode description = read();

    @Test
    void everyRouteIsDescribed() {
        assertThat(description.at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/search",
                        "/api/suggest",
                        "/api/entries/{id}",
                        "/health/live",
                        "/health/ready",
                        "/metrics",
                        "/openapi.json");
    }

    @Test
    void everyParameterIsDescribed() {
        List<String> facets = List.of(Facet.values()).stream().map(Facet::key).toList();
        assertThat(parameters("/api/search"))
                .contains("q", "page", "size", "exact")
                .containsAll(facets)
                .hasSize(4 + facets.size());
        assertThat(parameters("/api/suggest")).containsExactly("q", "size");
        assertThat(parameters("/api/entries/{id}")).containsExactly("id");
    }

    @Test
    void theLimitsAreThoseThatHold() {
        assertThat(schema("/api/search", "q").at("/maxLength").intValue())
                .isEqualTo(SearchLimits.QUERY_CHARACTERS);
        assertThat(schema("/api/search", "size").at("/maximum").intValue())
                .isEqualTo(SearchLimits.MAX_SIZE);
        assertThat(schema("/api/search", "size").at("/default").intValue())
                .isEqualTo(SearchLimits.DEFAULT_SIZE);
        assertThat(schema("/api/search", "page").at("/maximum").intValue())
                .isEqualTo(SearchLimits.MAX_DEPTH);
        assertThat(schema("/api/search", "tag").at("/maxItems").intValue())
                .isEqualTo(SearchLimits.FILTER_VALUES);
        assertThat(schema("/api/suggest", "size").at("/default").intValue())
                .isEqualTo(SearchLimits.DEFAULT_SUGGESTIONS);
    }

    private List<String> parameters(String path) {
        return parameterNodes(path).map(parameter -> parameter.get("name").stringValue()).toList();
    }

    private JsonNode schema(String path, String name) {
        return parameterNodes(path)
                .filter(parameter -> parameter.get("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow()
                .get("schema");
    }

    private Stream<JsonNode> parameterNodes(String path) {
        return description.get("paths").get(path).get("get").get("parameters").valueStream();
    }

    private static JsonNode read() {
        Reply.Body body = OpenApi.load().reply().body();
        assertThat(body).isInstanceOf(Reply.Body.Bytes.class);
        String json =
                StandardCharsets.UTF_8
                        .decode(((Reply.Body.Bytes) body).bytes().duplicate())
                        .toString();
        return JsonMapper.shared().readTree(json);
    }
}
