package rolebook.generator.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rolebook.search.query.InvalidSearch;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchJson;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;
import rolebook.search.query.SearchResponse;
import rolebook.search.query.UnreadableIndex;
import rolebook.search.schema.Facet;

/// `rolebook search`
@Command(name = "search", description = "Answer from the index of the last build.")
final class SearchCommand implements Callable<Integer> {
    /// Longer than the server's: a person waits for one answer, and a cold start takes its share.
    private static final Duration TIME = Duration.ofSeconds(10);

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    @Mixin private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--type",
            paramLabel = "T",
            description = "Only entries of this type: term, activity, role …")
    private @Nullable String type;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "How many hits to show (default: 10).")
    private int size = SearchLimits.DEFAULT_SIZE;

    @Option(names = "--json", description = "Print what /api/search answers.")
    private boolean json;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The index to ask (default: target/index).")
    private Path index = Path.of("target/index");

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Clock clock;

    SearchCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path folder = common.resolve(index);
        try (var engine = LuceneSearchEngine.open(folder, clock, TIME)) {
            SearchResponse response = engine.search(request());
            terminal.out().print(json ? SearchJson.write(response) + "\n" : text(response));
            return ExitStatus.DONE;
        } catch (InvalidSearch e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (UnreadableIndex e) {
            terminal.err()
                    .println("error: " + e.getMessage() + "\nhint: build it first: rolebook build");
            return ExitStatus.MACHINE;
        }
    }

    private SearchRequest request() {
        Map<Facet, List<String>> filters =
                type == null ? Map.of() : Map.of(Facet.TYPE, List.of(type));
        return new SearchRequest(String.join(" ", words), filters, 1, size);
    }

    private static String text(SearchResponse response) {
        var text = new StringBuilder();
        if (response.correction() != null) {
            text.append("Searching for \"")
                    .append(response.correction().query())
                    .append("\" instead.\n");
        }
        if (!response.unknown().isEmpty()) {
            text.append("No entry has \"")
                    .append(String.join("\" or \"", response.unknown()))
                    .append("\".\n");
        }
        if (response.hits().isEmpty()) {
            return text.append("Nothing found for \"")
                    .append(response.query())
                    .append("\".\n")
                    .toString();
        }
        for (SearchResponse.Hit hit : response.hits()) {
            var entry = hit.entry();
            text.append(entry.title())
                    .append("  [")
                    .append(entry.type())
                    .append("]  ")
                    .append(entry.url())
                    .append('\n');
            text.append("    ").append(plain(hit.snippet())).append('\n');
            hit.sections()
                    .forEach(section ->
                            text.append("    - ")
                                    .append(section.title())
                                    .append("  ")
                                    .append(section.url())
                                    .append('\n'));
        }
        return text.append(response.total())
                .append(response.total() == 1 ? " hit\n" : " hits\n")
                .toString();
    }

    private static String plain(String snippet) {
        return TAGS.matcher(snippet)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
