package rolebook.generator.compose;

import tools.jackson.databind.json.JsonMapper;

/// Maps and lists as JSON, keys in the order of the maps.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// One line; `<` is escaped, so that the text may stand inside HTML.
    static String of(Object value) {
        // A plain `<` occurs in JSON inside strings only.
        return MAPPER.writeValueAsString(value).replace("<", "\\u003c") + "\n";
    }
}
