package rolebook.generator.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.EntryType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (2020-12) of front matter and of the YAML files, for editors and other programs.
public final class JsonSchemas {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private JsonSchemas() {}

    /// The schemas by the name of their file, `term.json`, each with a line end.
    public static SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        for (EntryType type : EntryType.values()) {
            all.put(
                    type.word() + ".json",
                    text(ofEntry(type), "The keys of " + type.withArticle() + "."));
        }
        all.put("site.json", text(ofFields(SettingsFields.SITE), "The keys of site.yml."));
        all.put(
                "sources.json",
                text(node(new Form.Named(SettingsFields.SOURCE, true)), "Sources by their ids."));
        all.put(
                "judgments.json",
                text(ofFields(SettingsFields.JUDGMENTS), "Queries and what they should find."));
        all.put("coverage.json", text(coverage(), "Facts and the entries that state them."));
        return all;
    }

    private static String text(ObjectNode schema, String title) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", DRAFT).put("title", title);
        whole.setAll(schema);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    }

    /// Keys of one's own are allowed, and a deprecated entry, no other, says what took its place.
    private static ObjectNode ofEntry(EntryType type) {
        ObjectNode schema = ofFields(Key.fields(type));
        ObjectNode deprecated = JSON.createObjectNode();
        deprecated.putObject("properties").putObject("status").put("const", "deprecated");
        deprecated.putArray("required").add("status");
        schema.set("if", deprecated);
        schema.putObject("then").putArray("required").add("replaced-by");
        schema.putObject("else").putObject("properties").put("replaced-by", false);
        return schema;
    }

    private static ObjectNode ofFields(List<Field> fields) {
        return ofFields(fields, true);
    }

    /// @param nullable whether a key that is not required may stand without a value
    private static ObjectNode ofFields(List<Field> fields, boolean nullable) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (Field field : fields) {
            ObjectNode value = node(field.form());
            properties.set(
                    field.name(),
                    (field.required() || !nullable ? value : orNothing(value))
                            .put("description", field.description()));
            if (field.required()) {
                required.add(field.name());
            }
        }
        schema.putObject("patternProperties").putObject("^x-");
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /// A key without a value counts as missing.
    private static ObjectNode orNothing(ObjectNode value) {
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(value).addObject().put("type", "null");
        return either;
    }

    private static ObjectNode node(Form form) {
        return switch (form) {
            case Form.Text(int most) -> text(most);
            case Form.Texts _ -> listOf(text(0), 0, Integer.MAX_VALUE);
            case Form.Id _ -> id();
            case Form.Ids(int least, int most) -> listOf(id(), least, most);
            case Form.IdOrIds _ -> oneOrMany(id());
            case Form.Choice(List<String> words) -> words(words);
            case Form.Choices(List<String> words) -> listOf(words(words), 0, Integer.MAX_VALUE);
            case Form.Day _ -> string("^\\d{4}-\\d{2}-\\d{2}$").put("format", "date");
            case Form.Span _ -> string("^[Pp](?=\\d)(\\d+[Yy])?(\\d+[Mm])?(\\d+[Ww])?(\\d+[Dd])?$");
            case Form.Minutes(int most) ->
                    JSON.createObjectNode()
                            .put("type", "integer")
                            .put("minimum", 1)
                            .put("maximum", most);
            case Form.WebAddress(boolean root) ->
                    string(
                            root
                                    ? "^https?://[^/?#@\\s]+(/[^?#\\s]*)?$"
                                    : "^https?://[^/?#@\\s]+([/?#]\\S*)?$");
            case Form.Language _ -> string("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
            case Form.Labels _ -> labels();
            case Form.Fields(List<Field> fields) -> ofFields(fields);
            case Form.Named(List<Field> fields, boolean ids) -> named(fields, ids);
            case Form.Items(List<Field> fields) -> list(ofFields(fields, false));
            case Form.Settings(List<String> keys, List<String> words) -> map(keys, words(words));
            case Form.Synonyms(List<String> keys) ->
                    map(keys, listOf(text(0), 0, Integer.MAX_VALUE));
            case Form.TextById _ -> textById();
        };
    }

    /// Numbers and truth values are texts too: what YAML makes of `2026` or `yes` is no matter of
    /// authors.
    private static ObjectNode text(int most) {
        ObjectNode text = JSON.createObjectNode();
        text.putArray("type").add("string").add("number").add("boolean");
        text.put("minLength", 1);
        return most == 0 ? text : text.put("maxLength", most);
    }

    private static ObjectNode string(String pattern) {
        return JSON.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode id() {
        return string(ID);
    }

    private static ObjectNode words(List<String> words) {
        ObjectNode choice = JSON.createObjectNode();
        ArrayNode list = choice.putArray("enum");
        words.forEach(list::add);
        return choice;
    }

    private static ObjectNode list(ObjectNode item) {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", item);
        return list;
    }

    private static ObjectNode listOf(ObjectNode item, int least, int most) {
        ObjectNode list = list(item);
        if (least > 0) {
            list.put("minItems", least);
        }
        if (most < Integer.MAX_VALUE) {
            list.put("maxItems", most);
        }
        return least > 1 ? list.put("uniqueItems", true) : list;
    }

    private static ObjectNode oneOrMany(ObjectNode item) {
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(item).add(list(item));
        return either;
    }

    private static ObjectNode labels() {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        map.putObject("propertyNames").put("pattern", ID);
        map.set("additionalProperties", orNothing(text(0)));
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(map).add(list(id()));
        return either;
    }

    private static ObjectNode named(List<Field> fields, boolean ids) {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        if (ids) {
            map.putObject("propertyNames").put("pattern", ID);
        }
        map.set("additionalProperties", ofFields(fields, ids));
        return map;
    }

    private static ObjectNode map(List<String> keys, ObjectNode value) {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = map.putObject("properties");
        keys.forEach(key -> properties.set(key, orNothing(value)));
        map.putObject("patternProperties").putObject("^x-");
        return map.put("additionalProperties", false);
    }

    private static ObjectNode textById() {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        map.putObject("propertyNames").put("pattern", ID);
        map.set("additionalProperties", text(0));
        return map;
    }

    private static ObjectNode coverage() {
        ObjectNode map = JSON.createObjectNode().put("type", "object");
        map.set(
                "additionalProperties",
                orNothing(oneOrMany(string("^[a-z0-9]+(-[a-z0-9]+)*(#\\S+)?$"))));
        return map;
    }
}
