package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.EntryType;
import rolebook.generator.schema.JsonSchemas;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;
import rolebook.generator.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The schemas and the checker judge alike.
class JsonSchemasTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// What a schema can find; the rest takes other files or the text.
    private static final Set<Rule> OF_FORM =
            Set.of(
                    Rule.UNKNOWN_KEY,
                    Rule.MISSING_KEY,
                    Rule.MISSING_REASON,
                    Rule.WRONG_TYPE,
                    Rule.WRONG_VALUE,
                    Rule.SUMMARY_TOO_LONG);

    private static final Map<String, Schema> SCHEMAS =
            JsonSchemas.all().entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    schema ->
                                            SchemaRegistry.withDefaultDialect(
                                                            SpecificationVersion.DRAFT_2020_12)
                                                    .getSchema(schema.getValue())));

    private static List<Error> faults(String schema, JsonNode instance) {
        return Optional.ofNullable(SCHEMAS.get(schema))
                .orElseThrow()
                .validate(
                        instance.toString(),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }

    /// The schema's file for a file of content, none where no schema is meant for it.
    private static Optional<String> schemaOf(String path) {
        return switch (path) {
            case "content/site.yml" -> Optional.of("site.json");
            case "content/sources.yml" -> Optional.of("sources.json");
            case "content/search/judgments.yml" -> Optional.of("judgments.json");
            case "content/coverage.yml" -> Optional.of("coverage.json");
            default -> {
                String[] parts = path.split("/", -1);
                yield parts.length < 3
                        ? Optional.empty()
                        : EntryType.ofFolder(parts[1]).map(type -> type.word() + ".json");
            }
        };
    }

    /// The keys of a file, none where they cannot be read or are JBake's.
    private static Optional<YamlNode> keys(SourceFile file) {
        String text = file.text();
        boolean fenced = text.startsWith("---\n");
        if (!fenced && !file.path().endsWith(".yml")) {
            return Optional.empty();
        }
        int close = fenced ? text.indexOf("\n---", 3) : text.length();
        return close < 0
                ? Optional.empty()
                : YamlReader.read(new Problems(file), new Span(fenced ? 4 : 0, Math.max(close, 4)))
                        .filter(YamlNode.Mapping.class::isInstance);
    }

    /// As an editor reads YAML: numbers, truth values and nothing are what they look like.
    private static JsonNode json(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> json(scalar);
            case YamlNode.Sequence sequence -> {
                ArrayNode list = JSON.createArrayNode();
                sequence.items().forEach(item -> list.add(json(item)));
                yield list;
            }
            case YamlNode.Mapping mapping -> {
                ObjectNode map = JSON.createObjectNode();
                mapping.pairs().forEach(pair -> map.set(pair.key().text(), json(pair.value())));
                yield map;
            }
        };
    }

    private static JsonNode json(YamlNode.Scalar scalar) {
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (scalar.plain()
                && scalar.text().matches("-?(0|[1-9][0-9]{0,8})(\\.[0-9]+)?|true|false")) {
            return JSON.readTree(scalar.text());
        }
        return JSON.stringNode(scalar.text().strip().replaceAll("\\s+", " "));
    }

    static Stream<String> everySchema() {
        return JsonSchemas.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everySchema")
    void everySchemaIsOne(String name) {
        Schema meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JsonSchemas.all().getOrDefault(name, ""), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyFileOfTheRealContentFits() {
        var checked = new SiteGenerator("test", Clock.systemUTC()).check(Path.of(".."));
        Map<String, List<Error>> faults = new TreeMap<>();
        int files = 0;
        for (SourceFile file : checked.sources().files()) {
            Optional<String> schema = schemaOf(file.path());
            Optional<YamlNode> keys = keys(file);
            if (schema.isPresent() && keys.isPresent()) {
                files++;
                List<Error> found = faults(schema.get(), json(keys.get()));
                if (!found.isEmpty()) {
                    faults.put(file.path(), found);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(files).isGreaterThan(150);
    }

    /// Every file of the invalid projects: what the checker finds in its keys as a matter of form,
    /// the schema refuses, and what the schema refuses, the checker has a message for.
    @ParameterizedTest
    @MethodSource("rolebook.generator.InvalidProjectsTest#faults")
    void schemaAndCheckerAgreeOnWhatIsWrong(String fault) throws IOException {
        Path project = Path.of("src/test/resources/invalid").resolve(fault);
        List<Diagnostic> problems = Checking.problems(project);
        List<String> disagreements = new ArrayList<>();
        for (Path path : files(project)) {
            String name = project.relativize(path).toString();
            Optional<SourceFile> file = text(name, path);
            Optional<String> schema = schemaOf(name);
            Optional<YamlNode> keys = file.flatMap(JsonSchemasTest::keys);
            if (schema.isPresent() && keys.isPresent() && file.isPresent()) {
                List<Diagnostic> found = inKeys(problems, file.get());
                boolean form = found.stream().anyMatch(problem -> OF_FORM.contains(problem.rule()));
                List<Error> faults = faults(schema.get(), json(keys.get()));
                if (faults.isEmpty() ? form : found.isEmpty()) {
                    disagreements.add(name + ": checker " + found + ", schema " + faults);
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private static List<Path> files(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(md|yml)"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<SourceFile> text(String name, Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 || bytes.length > 1 << 20
                ? Optional.empty()
                : Optional.of(new SourceFile(name, text));
    }

    private static List<Diagnostic> inKeys(List<Diagnostic> problems, SourceFile file) {
        int body =
                file.path().endsWith(".yml")
                        ? file.lineCount()
                        : file.positionAt(file.text().indexOf("\n---", 3) + 1).line();
        return problems.stream()
                .filter(problem -> problem.place().path().equals(file.path()))
                .filter(problem -> problem.place().start().line() <= body)
                .toList();
    }
}
