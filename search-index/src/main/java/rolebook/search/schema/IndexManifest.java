package rolebook.search.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the index says of itself; kept in the Lucene commit's user data.
///
/// @param buildId the build whose site it belongs to
/// @param schemaVersion the form of its fields, see [#SCHEMA_VERSION]
/// @param types the types that queries may ask for
/// @param contexts the contexts that queries may ask for
/// @param stages the stages that queries may ask for, in their order
/// @param tags the listed tags; others may be in use
public record IndexManifest(
        String buildId,
        int schemaVersion,
        List<String> types,
        List<String> contexts,
        List<String> stages,
        List<String> tags) {

    /// The form of index that this version writes and reads. It grows with every change of the
    /// fields or the analysis.
    public static final int SCHEMA_VERSION = 6;

    private static final String SEPARATOR = "\n";

    /// @throws IllegalArgumentException if the build id is blank or a listed id holds a line break
    public IndexManifest {
        Text.requireFilled("build id", buildId);
        types = ids(types);
        contexts = ids(contexts);
        stages = ids(stages);
        tags = ids(tags);
    }

    /// A manifest of the current [#SCHEMA_VERSION].
    public static IndexManifest of(
            String buildId,
            List<String> types,
            List<String> contexts,
            List<String> stages,
            List<String> tags) {
        return new IndexManifest(buildId, SCHEMA_VERSION, types, contexts, stages, tags);
    }

    /// As a commit's user data.
    public Map<String, String> userData() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("build-id", buildId);
        data.put("schema-version", Integer.toString(schemaVersion));
        data.put("types", String.join(SEPARATOR, types));
        data.put("contexts", String.join(SEPARATOR, contexts));
        data.put("stages", String.join(SEPARATOR, stages));
        data.put("tags", String.join(SEPARATOR, tags));
        return data;
    }

    /// Back from a commit's user data; empty if that was not written by [#userData()].
    public static Optional<IndexManifest> from(Map<String, String> data) {
        String buildId = data.getOrDefault("build-id", "");
        String version = data.getOrDefault("schema-version", "");
        if (buildId.isBlank() || !version.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(
                new IndexManifest(
                        buildId,
                        Integer.parseInt(version),
                        list(data, "types"),
                        list(data, "contexts"),
                        list(data, "stages"),
                        list(data, "tags")));
    }

    private static List<String> list(Map<String, String> data, String key) {
        String joined = data.getOrDefault(key, "");
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static List<String> ids(List<String> ids) {
        for (String id : ids) {
            if (id.isBlank() || id.contains(SEPARATOR)) {
                throw new IllegalArgumentException("Not an id: '" + id + "'");
            }
        }
        return List.copyOf(ids);
    }
}
