package rolebook.generator.diagnostic;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import rolebook.generator.source.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Problems as programs read them: one JSON object with `problems`, `errors` and `warnings`.
public final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonReport() {}

    /// The report of `problems` in their order, on one line without a line end.
    public static String of(List<Diagnostic> problems) {
        return JSON.writeValueAsString(report(problems));
    }

    /// The same with the knowledge base in figures as `statistics`.
    ///
    /// @param statistics a record, written component by component
    public static String of(List<Diagnostic> problems, Record statistics) {
        ObjectNode report = report(problems);
        report.set("statistics", JSON.valueToTree(statistics));
        return JSON.writeValueAsString(report);
    }

    private static ObjectNode report(List<Diagnostic> problems) {
        ObjectNode report = JSON.createObjectNode();
        var list = report.putArray("problems");
        problems.forEach(problem -> list.add(node(problem)));
        report.put("errors", count(problems, Severity.ERROR));
        report.put("warnings", count(problems, Severity.WARNING));
        return report;
    }

    /// The same for a change: each problem says in `new` whether the change brought it, and
    /// `newErrors` and `newWarnings` count those.
    ///
    /// @param brought members of `problems` themselves
    public static String of(List<Diagnostic> problems, List<Diagnostic> brought) {
        Set<Diagnostic> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        fresh.addAll(brought);
        ObjectNode report = JSON.createObjectNode();
        var list = report.putArray("problems");
        problems.forEach(problem -> list.add(node(problem).put("new", fresh.contains(problem))));
        report.put("errors", count(problems, Severity.ERROR));
        report.put("warnings", count(problems, Severity.WARNING));
        report.put("newErrors", count(brought, Severity.ERROR));
        report.put("newWarnings", count(brought, Severity.WARNING));
        return JSON.writeValueAsString(report);
    }

    private static ObjectNode node(Diagnostic problem) {
        Place place = problem.place();
        return JSON.createObjectNode()
                .put("file", place.path())
                .put("line", place.start().line())
                .put("column", place.start().column())
                .put("endLine", place.end().line())
                .put("endColumn", place.end().column())
                .put("severity", problem.severity().word())
                .put("rule", problem.rule().id())
                .put("message", problem.message())
                .put("hint", problem.hint());
    }

    private static long count(List<Diagnostic> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
