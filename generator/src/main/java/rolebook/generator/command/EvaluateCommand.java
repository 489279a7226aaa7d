package rolebook.generator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rolebook.generator.JudgedSearch;
import rolebook.generator.SiteGenerator;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.model.JudgedQuery;
import rolebook.search.evaluate.Evaluation;
import rolebook.search.evaluate.EvaluationJson;
import rolebook.search.evaluate.EvaluationText;
import rolebook.search.evaluate.IndexRanker;
import rolebook.search.evaluate.Judgment;
import rolebook.search.evaluate.PlainRanker;
import rolebook.search.evaluate.TrecFiles;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.UnreadableIndex;

/// `rolebook evaluate`
@Command(
        name = "evaluate",
        description = "Ask the index of the last build the judged queries and measure the answers.")
final class EvaluateCommand implements Callable<Integer> {
    /// How to write the report.
    enum Format {
        text,
        json
    }

    /// Longer than the server's: measures must not depend on a busy machine.
    private static final Duration TIME = Duration.ofSeconds(10);

    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--judgments",
            paramLabel = "FILE",
            description = "The judged queries (default: content/search/judgments.yml).")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--fail-under-ndcg",
            paramLabel = "X",
            description = "Exit with 1 when nDCG@10 over all queries is below X.")
    private double least;

    @Option(names = "--run", paramLabel = "FILE", description = "Write the hits for trec_eval.")
    private @Nullable Path run;

    @Option(names = "--qrels", paramLabel = "FILE", description = "Write the grades for trec_eval.")
    private @Nullable Path qrels;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The index to ask (default: target/index).")
    private Path index = Path.of("target/index");

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final SiteGenerator generator;
    private final Terminal terminal;
    private final Clock clock;

    EvaluateCommand(SiteGenerator generator, Terminal terminal, Clock clock) {
        this.generator = generator;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (file != null && !Files.isReadable(common.resolve(file))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no file " + file + " that can be read.");
        }
        Outcome<List<JudgedQuery>> judged = judged();
        if (judged.problems().stream().anyMatch(Diagnostic::isError)) {
            terminal.err().print(TextReport.of(judged.problems(), common.coloredErr(terminal)));
            return ExitStatus.CONTENT;
        }
        List<Judgment> judgments = judged.value().stream().map(JudgedSearch::judgment).toList();
        if (judgments.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There are no judged queries: content/search/judgments.yml");
        }
        try {
            return report(judgments);
        } catch (UnreadableIndex e) {
            terminal.err()
                    .println("error: " + e.getMessage() + "\nhint: build it first: rolebook build");
            return ExitStatus.MACHINE;
        }
    }

    private Outcome<List<JudgedQuery>> judged() {
        return file == null
                ? generator.judgments(common.project())
                : generator.judgments(common.project(), common.resolve(file));
    }

    private int report(List<Judgment> judgments) {
        Path folder = common.resolve(index);
        try (var engine = LuceneSearchEngine.open(folder, clock, TIME);
                var plain = new PlainRanker(folder)) {
            Evaluation evaluation = Evaluation.of(judgments, new IndexRanker(engine));
            Evaluation floor = Evaluation.of(judgments, plain);
            terminal.out()
                    .print(
                            switch (format) {
                                case json -> EvaluationJson.of(evaluation, floor) + "\n";
                                case text -> EvaluationText.of(evaluation, floor, common.verbose());
                            });
            write(run, () -> TrecFiles.run(evaluation, "rolebook"));
            write(qrels, () -> TrecFiles.qrels(judgments));
            return judge(evaluation.overall().ndcg());
        }
    }

    private int judge(double ndcg) {
        if (ndcg >= least) {
            return ExitStatus.DONE;
        }
        terminal.err()
                .println(
                        String.format(
                                Locale.ROOT,
                                "error: nDCG@10 is %.4f, below %s",
                                ndcg,
                                Double.toString(least)));
        return ExitStatus.CONTENT;
    }

    private void write(@Nullable Path to, Supplier<String> text) {
        if (to == null) {
            return;
        }
        try {
            Files.writeString(common.resolve(to), text.get(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + to + ": " + e.getMessage(), e);
        }
    }
}
