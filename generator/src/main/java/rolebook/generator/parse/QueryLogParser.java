package rolebook.generator.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Name;
import rolebook.generator.model.UnansweredQuery;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Counts the searches that found nothing in a log of `serve --query-log`: JSON objects, one a
/// line.
///
/// ```json
/// {"day":"2026-11-27","query":"supplier contracts","total":0}
/// ```
///
/// A line that is none is a problem, and the others count.
public final class QueryLogParser {
    /// Different queries that are counted; later ones are not.
    static final int MOST_QUERIES = 20_000;

    /// Longer queries are nobody's word for anything, in chars.
    static final int LONGEST_QUERY = 256;

    /// Faulty lines that are shown, each with its place.
    static final int FAULTS_SHOWN = 20;

    /// So much of a faulty line is shown, in chars.
    private static final int LINE_SHOWN = 200;

    private static final String HINT =
            "a line reads {\"day\":\"2026-11-27\",\"query\":\"supplier contracts\",\"total\":0}; delete this one";
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}+");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String path;
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int faults;
    private int number;
    private boolean full;

    private QueryLogParser(String path) {
        this.path = path;
    }

    /// The queries of `lines` that found nothing, and what is wrong with the lines.
    ///
    /// @param path the log's name in messages
    /// @return the queries in alphabetical order
    public static Outcome<List<UnansweredQuery>> parse(String path, Stream<String> lines) {
        var parser = new QueryLogParser(path);
        for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
            parser.line(all.next());
        }
        return parser.outcome();
    }

    /// A query's times and days.
    private static final class Count {
        private int times;
        private final Set<LocalDate> days = new HashSet<>();
    }

    /// What a line says.
    private sealed interface Line {
        record Search(LocalDate day, String query, int total) implements Line {}

        record Fault(String message, int column) implements Line {}
    }

    private void line(String line) {
        number++;
        if (line.isBlank()) {
            return;
        }
        switch (read(line)) {
            case Line.Search search -> {
                if (search.total() == 0) {
                    add(search.query(), search.day(), line);
                }
            }
            case Line.Fault fault -> {
                if (++faults <= FAULTS_SHOWN) {
                    tell(line, fault.column(), fault.message(), HINT);
                }
            }
        }
    }

    private void add(String query, LocalDate day, String line) {
        String words = Name.of(INVISIBLE.matcher(query).replaceAll(" ")).value();
        if (words.isEmpty() || words.length() > LONGEST_QUERY) {
            return;
        }
        Count count = counts.get(words);
        if (count == null) {
            if (counts.size() == MOST_QUERIES) {
                tellThatItIsFull(line);
                return;
            }
            count = new Count();
            counts.put(words, count);
        }
        count.times++;
        count.days.add(day);
    }

    private void tellThatItIsFull(String line) {
        if (!full) {
            full = true;
            tell(
                    line,
                    1,
                    "From this line on, queries are left out that are not among the first %,d."
                            .formatted(MOST_QUERIES),
                    "start a new log, this one holds enough to work on");
        }
    }

    private static Line read(String line) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            return new Line.Fault("This line is no JSON.", Math.clamp(column, 1, line.length()));
        }
        if (!object.isObject()) {
            return new Line.Fault("This line is no JSON object.", 1);
        }
        Optional<LocalDate> day = day(object.path("day"));
        JsonNode query = object.path("query");
        JsonNode total = object.path("total");
        if (day.isEmpty()) {
            return new Line.Fault("\"day\" is not there, or no date such as 2026-11-27.", 1);
        }
        if (!query.isString()) {
            return new Line.Fault("\"query\" is not there, or no text.", 1);
        }
        if (!total.isInt() || total.asInt() < 0) {
            return new Line.Fault("\"total\" is not there, or no whole number from 0.", 1);
        }
        return new Line.Search(day.get(), query.asString(), total.asInt());
    }

    private static Optional<LocalDate> day(JsonNode value) {
        try {
            return value.isString()
                    ? Optional.of(LocalDate.parse(value.asString()))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void tell(String line, int column, String message, String hint) {
        String shown = line.length() <= LINE_SHOWN ? line : line.substring(0, LINE_SHOWN);
        var position = new Position(number, Math.clamp(column, 1, Math.max(1, shown.length())));
        problems.add(
                Diagnostic.of(
                        Rule.QUERY_LOG, new Place(path, position, position, shown), message, hint));
    }

    private Outcome<List<UnansweredQuery>> outcome() {
        if (faults > FAULTS_SHOWN) {
            tell(
                    "",
                    1,
                    "%,d more lines up to here are no searches.".formatted(faults - FAULTS_SHOWN),
                    "is this a file of serve --query-log?");
        }
        List<UnansweredQuery> queries =
                counts.entrySet().stream()
                        .map(entry ->
                                new UnansweredQuery(
                                        entry.getKey(),
                                        entry.getValue().times,
                                        entry.getValue().days.size()))
                        .toList();
        return new Outcome<>(queries, problems);
    }
}
