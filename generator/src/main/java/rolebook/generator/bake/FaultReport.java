package rolebook.generator.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import rolebook.generator.bake.TemplateFaults.Fault;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;

/// The faults of all pages, gathered by any number of threads: one diagnostic for each fault, which
/// names the first page that has it and counts the others.
final class FaultReport {
    /// The most faults that are told apart; the others are counted.
    static final int LIMIT = 50;

    private final List<Order> orders;
    private final SortedMap<Integer, Fault> faults = new ConcurrentSkipListMap<>();

    FaultReport(List<Order> orders) {
        this.orders = orders;
    }

    /// Page `index` of the orders has this fault.
    void add(int index, Fault fault) {
        faults.put(index, fault);
    }

    /// By place, the same whatever the order in which pages were rendered.
    List<Diagnostic> diagnostics() {
        Map<Fault, List<String>> pages = new LinkedHashMap<>();
        faults.forEach((index, fault) ->
                pages.computeIfAbsent(fault, _ -> new ArrayList<>()).add(orders.get(index).path()));
        List<Diagnostic> diagnostics = new ArrayList<>();
        pages.entrySet().stream()
                .limit(LIMIT)
                .forEach(entry -> diagnostics.add(diagnostic(entry.getKey(), entry.getValue())));
        diagnostics.sort(Diagnostic.BY_PLACE);
        if (pages.size() > LIMIT) {
            diagnostics.add(remainder(pages.size() - LIMIT));
        }
        return List.copyOf(diagnostics);
    }

    private static Diagnostic diagnostic(Fault fault, List<String> pages) {
        int others = pages.size() - 1;
        String more =
                others == 0
                        ? ""
                        : others == 1 ? " and 1 other page" : " and " + others + " other pages";
        String fact =
                fault.message().endsWith(".")
                        ? fault.message().substring(0, fault.message().length() - 1)
                        : fault.message();
        String message = fact + " (on " + pages.getFirst() + more + ").";
        return Diagnostic.of(Rule.TEMPLATE_ERROR, fault.place(), message, fault.hint());
    }

    private static Diagnostic remainder(int count) {
        return Diagnostic.of(
                Rule.TEMPLATE_ERROR,
                Place.of("templates"),
                count + " more faults in templates are not shown.",
                "mend the ones above first");
    }
}
