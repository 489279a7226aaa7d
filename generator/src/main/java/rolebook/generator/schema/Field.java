package rolebook.generator.schema;

import java.util.List;

/// A key, what it takes and what it is for, in one sentence that editors show.
public record Field(String name, Form form, boolean required, String description) {
    static Field optional(String name, Form form, String description) {
        return new Field(name, form, false, description);
    }

    static Field required(String name, Form form, String description) {
        return new Field(name, form, true, description);
    }

    /// The names of `fields` in their order.
    public static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
