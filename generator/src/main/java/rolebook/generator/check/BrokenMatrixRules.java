package rolebook.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.MatrixRules;
import rolebook.generator.computed.Overlay;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.model.TeamChange;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Matrices, and what teams make of them, that break a rule, with the severity that the framework
/// gives it.
final class BrokenMatrixRules {
    private BrokenMatrixRules() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            if (entry instanceof Entry.Framework framework && framework.matrix().isPresent()) {
                Matrix matrix = framework.matrix().get();
                for (Finding found :
                        MatrixRules.findings(framework, matrix, id -> title(id, base))) {
                    report(found, framework, placeIn(matrix, found), findings);
                }
            }
        }
    }

    /// Where teams break the rules of their base.
    static void findInTeams(
            KnowledgeBase base, List<Overlay> overlays, List<Diagnostic> known, Findings findings) {
        for (Overlay overlay : overlays) {
            base.find(overlay.team(), Entry.Team.class)
                    .ifPresent(team ->
                            overlay.findings().stream()
                                    .filter(TeamFaults.of(team, known)::leave)
                                    .filter(found -> isSettled(found, overlay, base))
                                    .filter(found -> !isOfBase(found, overlay, base))
                                    .forEach(found ->
                                            report(found, team, placeIn(team, found), findings)));
        }
    }

    /// Whether what the base says of the row is known; of a seat, whether all of the base is.
    private static boolean isSettled(Finding found, Overlay overlay, KnowledgeBase base) {
        Optional<Matrix> matrix =
                base.find(overlay.base(), Entry.Framework.class).flatMap(Entry.Framework::matrix);
        if (matrix.isEmpty() || matrix.get().whole()) {
            return true;
        }
        return found.activity()
                .filter(activity ->
                        matrix.get().rows().stream()
                                .filter(row -> row.activity().value().equals(activity))
                                .allMatch(Matrix.Row::settled))
                .isPresent();
    }

    /// Whether the base breaks the rule in this row itself and the team says nothing of the step:
    /// told once, at the base.
    private static boolean isOfBase(Finding found, Overlay overlay, KnowledgeBase base) {
        Optional<Entry.Framework> framework = base.find(overlay.base(), Entry.Framework.class);
        boolean untouched =
                overlay.rows().stream()
                        .filter(row -> row.fate() == Overlay.Fate.KEPT)
                        .anyMatch(row -> Optional.of(row.activity()).equals(found.activity()));
        return untouched
                && framework
                        .flatMap(Entry.Framework::matrix)
                        .map(matrix ->
                                MatrixRules.findings(
                                        framework.get(), matrix, id -> title(id, base)))
                        .orElse(List.of())
                        .stream()
                        .anyMatch(own ->
                                own.rule() == found.rule()
                                        && own.activity().equals(found.activity()));
    }

    private static void report(Finding found, Entry entry, Span span, Findings findings) {
        findings.add(
                found.severity(),
                found.rule().rule(),
                entry,
                span,
                found.message(),
                hint(found.rule(), entry));
    }

    private static String title(EntryId id, KnowledgeBase base) {
        return base.find(id).map(Entry::title).orElse(id.value());
    }

    /// The cell or the row's first cell; for a column its head.
    private static Span placeIn(Matrix matrix, Finding found) {
        OptionalInt column = found.column();
        if (found.activity().isEmpty()) {
            return matrix.roles().get(column.orElseThrow()).span();
        }
        Matrix.Row row =
                matrix.rows().stream()
                        .filter(line -> line.activity().value().equals(found.activity().get()))
                        .findFirst()
                        .orElseThrow();
        return column.isPresent() ? cell(row, column.getAsInt()).span() : row.activity().span();
    }

    private static Located<Letters> cell(Matrix.Row row, int column) {
        int roles = row.cells().size();
        return column < roles ? row.cells().get(column) : row.strange().get(column - roles);
    }

    /// What the team says of the step, else the seat, else what it builds on.
    private static Span placeIn(Entry.Team team, Finding found) {
        Optional<Span> step =
                found.activity()
                        .flatMap(activity ->
                                changes(team)
                                        .map(TeamChange::step)
                                        .filter(written -> written.value().equals(activity))
                                        .map(written -> written.span())
                                        .findFirst());
        Optional<Span> seat =
                found.column().isPresent()
                        ? Optional.of(team.seats().get(found.column().getAsInt()).label().span())
                        : Optional.empty();
        return step.or(() -> seat).orElse(team.base().span());
    }

    private static Stream<TeamChange> changes(Entry.Team team) {
        return Stream.of(team.changes(), team.additions(), team.reductions(), team.drops())
                .flatMap(List::stream);
    }

    private static String hint(MatrixRule rule, Entry entry) {
        boolean team = entry instanceof Entry.Team;
        return switch (rule) {
            case ONE_ACCOUNTABLE ->
                    team
                            ? "under \"change\" or \"seats\", see to it that exactly one seat has the A"
                            : "leave exactly one A in the row; where several answer together, end its first cell with {joint=\"why\"}";
            case SOME_RESPONSIBLE ->
                    team
                            ? "under \"change\", give an R to who does the work"
                            : "give an R to who does the work, or A/R to who both does it and answers for it";
            case A_NOT_INFORMED -> "take the I away";
            case IDLE_ROLE ->
                    team
                            ? "take the seat away, or give its role a letter under \"change\""
                            : "give the role a letter, or take its column away";
            case OVERLOADED_ROLE -> "see whether somebody else can answer for some of them";
        };
    }
}
