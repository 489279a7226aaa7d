package rolebook.generator.report;

import java.util.List;
import rolebook.generator.change.Change;
import rolebook.generator.change.Changes;
import rolebook.generator.change.Side;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Changes as programs read them; `docs/diff.md` describes it.
public final class ChangesJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ChangesJson() {}

    private record Document(
            Side base, Side head, int errors, List<Change> changes, List<String> formOnly) {}

    /// `{"base", "head", "errors", "changes": [{"kind", …}], "formOnly"}` with a line end.
    public static String of(Changes changes) {
        return JSON.writeValueAsString(
                        new Document(
                                changes.base(),
                                changes.head(),
                                changes.errors(),
                                changes.changes(),
                                changes.formOnly()))
                + "\n";
    }

    /// The changes that [#of] wrote.
    ///
    /// @throws tools.jackson.core.JacksonException where it is something else
    public static Changes read(String json) {
        Document document = JSON.readValue(json, Document.class);
        return new Changes(
                document.base(), document.head(), document.changes(), document.formOnly());
    }
}
