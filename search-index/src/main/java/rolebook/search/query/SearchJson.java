package rolebook.search.query;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.search.schema.Facet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// Writes answers as the interface describes them, keys in its order. `unknown` is there only where
/// there are such words, `partial` only where it is true.
public final class SearchJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SearchJson() {}

    /// The answer of a search.
    public static String write(SearchResponse response) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("query", response.query());
            json.writeNumberProperty("total", response.total());
            json.writeNumberProperty("tookMillis", response.tookMillis());
            json.writeStringProperty("buildId", response.buildId());
            writeCorrection(json, response.correction());
            if (!response.unknown().isEmpty()) {
                json.writeName("unknown");
                json.writeStartArray();
                response.unknown().forEach(json::writeString);
                json.writeEndArray();
            }
            writeAnswer(json, response.answer());
            writeFacets(json, response.facets());
            json.writeName("hits");
            json.writeStartArray();
            response.hits().forEach(hit -> writeHit(json, hit));
            json.writeEndArray();
            if (response.partial()) {
                json.writeBooleanProperty("partial", true);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /// The answer of a request for suggestions.
    public static String write(List<Suggestion> suggestions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName("suggestions");
            json.writeStartArray();
            for (Suggestion suggestion : suggestions) {
                json.writeStartObject();
                json.writeStringProperty("text", suggestion.text());
                json.writeStringProperty("id", suggestion.id());
                json.writeStringProperty("type", suggestion.type());
                json.writeStringProperty("url", suggestion.url());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeCorrection(
            JsonGenerator json, SearchResponse.@Nullable Correction correction) {
        if (correction == null) {
            json.writeNullProperty("correction");
            return;
        }
        json.writeName("correction");
        json.writeStartObject();
        json.writeStringProperty("query", correction.query());
        json.writeBooleanProperty("applied", correction.applied());
        json.writeEndObject();
    }

    private static void writeAnswer(JsonGenerator json, @Nullable Answer answer) {
        if (answer == null) {
            json.writeNullProperty("answer");
            return;
        }
        json.writeName("answer");
        json.writeStartObject();
        switch (answer) {
            case Answer.Definition definition -> writeDefinition(json, definition);
            case Answer.Choices choices -> writeChoices(json, choices);
            case Answer.WhoDoes whoDoes -> writeWhoDoes(json, whoDoes);
            case Answer.Comparison comparison -> writeComparison(json, comparison);
        }
        json.writeEndObject();
    }

    /// The card is JSON already.
    private static void writeWhoDoes(JsonGenerator json, Answer.WhoDoes whoDoes) {
        for (Map.Entry<String, JsonNode> property : whoDoes.card().properties()) {
            json.writeName(property.getKey());
            json.writeRawValue(property.getValue().toString());
        }
    }

    private static void writeComparison(JsonGenerator json, Answer.Comparison comparison) {
        json.writeStringProperty("kind", "comparison");
        json.writeName("id");
        comparison.written().ifPresentOrElse(json::writeString, json::writeNull);
        json.writeName("roles");
        json.writeStartArray();
        comparison.roles().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("url", comparison.url());
        json.writeStringProperty("title", comparison.title());
    }

    private static void writeDefinition(JsonGenerator json, Answer.Definition definition) {
        EntryReference entry = definition.entry();
        json.writeStringProperty("kind", "definition");
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("type", entry.type());
        json.writeStringProperty("url", entry.url());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("summary", entry.summary());
        json.writeName("senses");
        json.writeStartArray();
        for (Answer.Sense sense : definition.senses()) {
            json.writeStartObject();
            json.writeStringProperty("context", sense.context());
            json.writeStringProperty("text", sense.text());
            json.writeStringProperty("url", sense.url());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChoices(JsonGenerator json, Answer.Choices choices) {
        json.writeStringProperty("kind", "choices");
        json.writeName("entries");
        json.writeStartArray();
        for (EntryReference entry : choices.entries()) {
            json.writeStartObject();
            writeReference(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFacets(JsonGenerator json, Map<Facet, Map<String, Integer>> facets) {
        json.writeName("facets");
        json.writeStartObject();
        facets.forEach((facet, counts) -> {
            json.writeName(facet.key());
            json.writeStartObject();
            counts.forEach(json::writeNumberProperty);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void writeHit(JsonGenerator json, SearchResponse.Hit hit) {
        json.writeStartObject();
        writeReference(json, hit.entry());
        json.writeNumberProperty("score", hit.score());
        json.writeStringProperty("snippet", hit.snippet());
        json.writeName("sections");
        json.writeStartArray();
        for (SearchResponse.Section section : hit.sections()) {
            json.writeStartObject();
            json.writeStringProperty("anchor", section.anchor());
            json.writeStringProperty("title", section.title());
            json.writeStringProperty("snippet", section.snippet());
            json.writeStringProperty("url", section.url());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeReference(JsonGenerator json, EntryReference entry) {
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("type", entry.type());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("summary", entry.summary());
        json.writeStringProperty("url", entry.url());
    }
}
