package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Whatever is written, a file is parsed or refused within the limit, on whatever stack its thread
/// has. Times are those that the thread works, so that a busy machine fails no test.
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int MEBIBYTE = 1 << 20;
    private static final long NARROW_STACK_BYTES = 256 << 10;
    private static final long WIDE_STACK_BYTES = 64 << 20;

    private static final MarkdownParser PARSER = new MarkdownParser();

    static Stream<Arguments> shapes() {
        return Shapes.all().entrySet().stream()
                .map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    @BeforeAll
    static void loadEverything() throws InterruptedException, ExecutionException {
        for (IntFunction<String> shape : Shapes.all().values()) {
            onThread(NARROW_STACK_BYTES, () -> parse(shape.apply(1_000)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aMebibyteIsParsedOrRefusedInTime(String name, IntFunction<String> shape)
            throws InterruptedException, ExecutionException {
        String whole = shape.apply(MEBIBYTE);
        String text = whole.substring(0, Math.min(whole.length(), MEBIBYTE));
        var file = new SourceFile(name, text);
        Duration time =
                onThread(
                        WIDE_STACK_BYTES,
                        () -> {
                            long start = ThreadTime.nanos();
                            check(
                                    PARSER.attemptOnWideStack(
                                            new MarkdownParser.Text(
                                                    file,
                                                    new Span(0, text.length()),
                                                    _ -> Optional.empty())));
                            return Duration.ofNanos(ThreadTime.nanos() - start);
                        });
        assertThat(time).as(name).isLessThan(LIMIT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void aFileOfUsualSizeIsParsedOrRefusedOnANarrowStack(String name, IntFunction<String> shape)
            throws InterruptedException, ExecutionException {
        String whole = shape.apply(MarkdownParser.MAX_ON_CALLER);
        String text = whole.substring(0, Math.min(whole.length(), MarkdownParser.MAX_ON_CALLER));
        Duration time =
                onThread(
                        NARROW_STACK_BYTES,
                        () -> {
                            long start = ThreadTime.nanos();
                            check(parse(text));
                            return Duration.ofNanos(ThreadTime.nanos() - start);
                        });
        assertThat(time).as(name).isLessThan(LIMIT);
    }

    private static MarkdownParser.Parsed parse(String text) {
        return PARSER.parse(new SourceFile("x.md", text), new Span(0, text.length()));
    }

    private static void check(MarkdownParser.Parsed parsed) {
        if (parsed.body().blocks().isEmpty()) {
            assertThat(parsed.diagnostics())
                    .extracting(Diagnostic::rule)
                    .isSubsetOf(Rule.NESTED_TOO_DEEP, Rule.MARKDOWN_TOO_COMPLEX);
        }
    }

    private static <T> T onThread(long stackBytes, java.util.concurrent.Callable<T> task)
            throws InterruptedException, ExecutionException {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(null, future, "pathological", stackBytes).start();
        return future.get();
    }
}
