package rolebook.generator.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.model.MatrixRules;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Matrices that break a rule, with the severity that their framework gives it.
final class BrokenMatrixRules {
    private BrokenMatrixRules() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            if (entry instanceof Entry.Framework framework && framework.matrix().isPresent()) {
                check(framework, framework.matrix().get(), base, findings);
            }
        }
    }

    private static void check(
            Entry.Framework framework, Matrix matrix, KnowledgeBase base, Findings findings) {
        for (MatrixRules.Fault fault : MatrixRules.faults(grid(matrix, base), rules(framework))) {
            framework
                    .severity(fault.rule())
                    .ifPresent(severity ->
                            findings.add(
                                    severity,
                                    fault.rule().rule(),
                                    framework,
                                    placeOf(fault, matrix),
                                    fault.message(),
                                    fault.hint()));
        }
    }

    private static Set<MatrixRule> rules(Entry.Framework framework) {
        return Arrays.stream(MatrixRule.values())
                .filter(rule -> framework.severity(rule).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MatrixRule.class)));
    }

    private static MatrixRules.Grid grid(Matrix matrix, KnowledgeBase base) {
        List<String> roles =
                matrix.roles().stream().map(role -> title(role.value(), base)).toList();
        List<MatrixRules.Line> lines =
                matrix.rows().stream()
                        .map(row ->
                                new MatrixRules.Line(
                                        title(row.activity().value(), base),
                                        row.joint().isPresent(),
                                        row.cells().stream().map(Located::value).toList()))
                        .toList();
        return new MatrixRules.Grid("role", roles, lines);
    }

    private static String title(EntryId id, KnowledgeBase base) {
        return base.find(id).map(Entry::title).orElse(id.value());
    }

    /// The cell or the row's first cell; for a column its head.
    private static Span placeOf(MatrixRules.Fault fault, Matrix matrix) {
        if (fault.line().isEmpty()) {
            return matrix.roles().get(fault.column().orElseThrow()).span();
        }
        Matrix.Row row = matrix.rows().get(fault.line().getAsInt());
        return fault.column().isPresent()
                ? row.cells().get(fault.column().getAsInt()).span()
                : row.activity().span();
    }
}
