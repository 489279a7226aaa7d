package rolebook.generator.diagnostic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rolebook.generator.source.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Problems in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and
/// editors show. Columns count UTF-16 units; file names are relative to the project.
public final class SarifReport {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "PROJECT";

    private final List<Rule> rules;
    private final Map<Rule, RuleHelp> help = RuleHelp.all();

    private SarifReport(List<Rule> rules) {
        this.rules = rules;
    }

    /// The report of `problems` in their order, on one line without a line end.
    ///
    /// @param version the program's version
    public static String of(List<Diagnostic> problems, String version) {
        List<Rule> broken =
                Arrays.stream(Rule.values())
                        .filter(rule -> problems.stream().anyMatch(found -> found.rule() == rule))
                        .toList();
        return JSON.writeValueAsString(new SarifReport(broken).log(problems, version));
    }

    private ObjectNode log(List<Diagnostic> problems, String version) {
        ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Rolebook").put("version", version);
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(rule -> describe(rule, descriptors.addObject()));
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "The folder that holds content/.");
        ArrayNode results = run.putArray("results");
        problems.forEach(problem -> add(problem, results.addObject()));
        return log;
    }

    private void describe(Rule rule, ObjectNode descriptor) {
        RuleHelp told = help.getOrDefault(rule, new RuleHelp(rule.id(), "", ""));
        descriptor.put("id", rule.id());
        descriptor.putObject("shortDescription").put("text", told.what());
        descriptor.putObject("fullDescription").put("text", told.what() + " " + told.why());
        descriptor
                .putObject("help")
                .put("text", told.what() + "\n\nWhy: " + told.why() + "\n\nMend: " + told.mend())
                .put(
                        "markdown",
                        told.what()
                                + "\n\n**Why:** "
                                + told.why()
                                + "\n\n**Mend:** "
                                + told.mend());
        descriptor.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }

    private void add(Diagnostic problem, ObjectNode result) {
        String hint = problem.hint().isEmpty() ? "" : " Hint: " + problem.hint();
        result.put("ruleId", problem.rule().id())
                .put("ruleIndex", rules.indexOf(problem.rule()))
                .put("level", level(problem.severity()));
        result.putObject("message").put("text", problem.message() + hint);
        ObjectNode physical =
                result.putArray("locations").addObject().putObject("physicalLocation");
        Place place = problem.place();
        physical.putObject("artifactLocation")
                .put("uri", relativeUri(place.path()))
                .put("uriBaseId", ROOT);
        physical.putObject("region")
                .put("startLine", place.start().line())
                .put("startColumn", place.start().column())
                .put("endLine", place.end().line())
                .put("endColumn", place.end().column());
    }

    private static String relativeUri(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path: " + path, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
