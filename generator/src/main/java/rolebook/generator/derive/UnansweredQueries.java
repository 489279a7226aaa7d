package rolebook.generator.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rolebook.generator.computed.Unanswered;
import rolebook.generator.model.UnansweredQuery;

/// Says what searches lacked that found nothing.
///
/// The site asks as one types, so that a log holds `wifi pas` and `wifi password`: what was typed
/// on the way to a longer query is taken off. What has a name by now is left out.
final class UnansweredQueries {
    /// Of so many, the most frequent, something is said.
    static final int MOST = 100;

    private UnansweredQueries() {}

    /// The most frequent first, then those of more days, then in alphabetical order.
    static List<Unanswered> of(TitleOrder order, List<UnansweredQuery> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var names = new NearNames(order);
        return typedToTheEnd(asked).stream()
                .filter(query -> !names.has(query.query()))
                .sorted(
                        Comparator.comparingInt((UnansweredQuery query) -> -query.times())
                                .thenComparingInt(query -> -query.days())
                                .thenComparing(UnansweredQuery::query))
                .limit(MOST)
                .map(query -> new Unanswered(query, names.near(query.query())))
                .toList();
    }

    /// Each query less the times that those took which go on where it ends.
    private static List<UnansweredQuery> typedToTheEnd(List<UnansweredQuery> asked) {
        Map<String, Integer> onTheWay = new HashMap<>();
        Map<String, UnansweredQuery> all = new TreeMap<>();
        asked.forEach(query -> all.put(query.query(), query));
        for (UnansweredQuery query : asked) {
            String text = query.query();
            for (int end = text.length() - 1; end > 0; end--) {
                String beginning = text.substring(0, end);
                if (all.containsKey(beginning)) {
                    onTheWay.merge(beginning, query.times(), Integer::sum);
                    break;
                }
            }
        }
        return all.values().stream()
                .map(query ->
                        new UnansweredQuery(
                                query.query(),
                                query.times() - onTheWay.getOrDefault(query.query(), 0),
                                query.days()))
                .filter(query -> query.times() > 0)
                .toList();
    }
}
