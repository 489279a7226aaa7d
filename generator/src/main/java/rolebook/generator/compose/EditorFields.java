package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Site;
import rolebook.generator.schema.Field;
import rolebook.generator.schema.Form;
import rolebook.generator.schema.Key;

/// The keys of front matter as the fields of the browser editor's forms, made from the table that
/// the checker reads.
record EditorFields(Site site, EntryType type) {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /// The fields of a form, the text of the entry last.
    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        Key.fields(type).forEach(field -> all.add(field(field)));
        if (type != EntryType.TEAM) {
            all.add(body());
        }
        return all;
    }

    /// As it is written: what turns Markdown into rich text and back would move attribute lists.
    private static Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "body");
        body.put("label", "Text");
        body.put("widget", "markdown");
        body.put("modes", List.of("raw"));
        body.put("required", false);
        body.put("hint", "Markdown");
        return body;
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("name", field.name());
        made.put("label", label(field.name()));
        made.putAll(widget(field));
        made.put("required", field.required());
        made.put("hint", field.description() + note(made));
        return made;
    }

    /// What a field of several lines holds.
    private enum Shape {
        LINES(" One a line."),
        YAML(" YAML, as it stands in the file.");

        private final String note;

        Shape(String note) {
            this.note = note;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The editor knows nothing of shapes: its script asks for them when it reads and writes files.
    private static Map<String, Object> text(Shape shape) {
        return ordered("widget", "text", "shape", shape.word());
    }

    private static String note(Map<String, Object> field) {
        for (Shape shape : Shape.values()) {
            if (shape.word().equals(field.get("shape"))) {
                return shape.note;
            }
        }
        return "";
    }

    private static String label(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Map<String, Object> widget(Field field) {
        return switch (field.form()) {
            case Form.Text(int most) when most > 0 ->
                    string("^[^\\n]{0," + most + "}$", "at most " + most + " characters");
            case Form.Text _, Form.WebAddress _, Form.Language _ -> Map.of("widget", "string");
            case Form.Id _ -> one(field.name());
            case Form.Ids(int least, int most) -> several(field.name(), least, most);
            case Form.IdOrIds _ -> several(field.name(), 0, Integer.MAX_VALUE);
            case Form.Texts _ -> text(Shape.LINES);
            case Form.Choice(List<String> words) -> ordered("widget", "select", "options", words);
            case Form.Choices(List<String> words) -> choices(words);
            case Form.Day _ ->
                    ordered(
                            "widget", "datetime",
                            "format", "YYYY-MM-DD",
                            "date_format", "YYYY-MM-DD",
                            "time_format", false,
                            "default", "");
            case Form.Span _ -> string("^[Pp]([0-9]+[YyMmWwDd])+$", "a period, for example P6M");
            case Form.Minutes _ -> string("^[1-9][0-9]{0,2}$", "whole minutes");
            case Form.Labels _,
                    Form.Fields _,
                    Form.Named _,
                    Form.Items _,
                    Form.Settings _,
                    Form.Synonyms _,
                    Form.TextById _ ->
                    text(Shape.YAML);
        };
    }

    private Map<String, Object> one(String name) {
        Map<String, Object> listed = listed(name);
        return listed.isEmpty() ? string("^(" + ID + ")?$", "an id") : listed;
    }

    private Map<String, Object> several(String name, int least, int most) {
        Map<String, Object> listed = new LinkedHashMap<>(listed(name));
        if (listed.isEmpty()) {
            return list();
        }
        listed.put("multiple", true);
        if (least > 0) {
            listed.put("min", least);
        }
        if (most < Integer.MAX_VALUE) {
            listed.put("max", most);
        }
        return listed;
    }

    /// A line for each item. A choice among all entries would lose ids that the last build did not
    /// know.
    private static Map<String, Object> list() {
        Map<String, Object> item = ordered("name", "id", "label", "Id", "widget", "string");
        return ordered("widget", "list", "summary", "{{fields.id}}", "field", item);
    }

    /// A choice among what site.yml lists or the entries of one type are; empty where the id may be
    /// anything.
    private Map<String, Object> listed(String name) {
        return switch (name) {
            case "tags" -> select(site.tags());
            case "contexts", "context" -> select(site.contexts());
            case "stage" -> select(site.stages());
            case "roles", "reports-to", "works-with" -> entry(EntryType.ROLE);
            case "function" -> entry(EntryType.TERM);
            case "base" -> entry(EntryType.FRAMEWORK);
            case "broader" -> entry(type);
            default -> Map.of();
        };
    }

    private static Map<String, Object> select(SequencedMap<?, String> labels) {
        List<Map<String, Object>> options = new ArrayList<>();
        labels.forEach((id, label) -> options.add(ordered("label", label, "value", id.toString())));
        return options.isEmpty() ? Map.of() : ordered("widget", "select", "options", options);
    }

    private static Map<String, Object> choices(List<String> words) {
        return ordered("widget", "select", "options", words, "multiple", true);
    }

    private static Map<String, Object> entry(EntryType type) {
        return ordered(
                "widget",
                "relation",
                "collection",
                type.folder(),
                "search_fields",
                List.of("title", "aliases"),
                "display_fields",
                List.of("title"),
                "value_field",
                "{{slug}}",
                "options_length",
                50);
    }

    private static Map<String, Object> string(String pattern, String otherwise) {
        return ordered("widget", "string", "pattern", List.of(pattern, otherwise));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
