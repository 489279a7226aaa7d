package rolebook.search.endpoint;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolebook.search.schema.AnonymousQuery;

/// Counts, in memory and until the server stops, which searches found nothing. When the table is
/// full, what was asked least gives way, the longest ago first.
final class UnansweredQueries {
    /// How many different queries are remembered.
    static final int MOST_QUERIES = 1_000;

    /// Longer queries are not remembered, in chars.
    static final int LONGEST_QUERY = 100;

    private final int most;
    // In the order in which they were asked last.
    private final Map<String, Integer> times = new LinkedHashMap<>(16, 0.75f, true);
    private String last = "";
    private long forgotten;

    UnansweredQueries() {
        this(MOST_QUERIES);
    }

    UnansweredQueries(int most) {
        this.most = most;
    }

    /// Counts a search. One that goes on where the last one ended was the same, half typed.
    synchronized void add(AnonymousQuery asked) {
        String query = asked.text();
        if (query.length() > LONGEST_QUERY) {
            forgotten++;
            return;
        }
        if (query.length() > last.length() && query.startsWith(last)) {
            times.computeIfPresent(last, (_, count) -> count == 1 ? null : count - 1);
        }
        last = query;
        times.merge(query, 1, Integer::sum);
        if (times.size() > most) {
            forgetOne(query);
        }
    }

    /// Those that were asked most, then in alphabetical order.
    synchronized List<UnansweredQuery> mostFrequent(int limit) {
        return times.entrySet().stream()
                .map(entry -> new UnansweredQuery(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((UnansweredQuery one) -> -one.times())
                                .thenComparing(UnansweredQuery::query))
                .limit(limit)
                .toList();
    }

    /// How many different queries are remembered.
    synchronized int size() {
        return times.size();
    }

    /// How many of them were asked more than once.
    synchronized int repeated() {
        return (int) times.values().stream().filter(count -> count > 1).count();
    }

    /// How many queries were too long or had to give way.
    synchronized long forgotten() {
        return forgotten;
    }

    private void forgetOne(String newest) {
        times.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(newest))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(times::remove);
        forgotten++;
    }
}
