package rolebook.generator.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rolebook.generator.BuildOutcome;
import rolebook.generator.LiveSite;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.TextReport;
import rolebook.generator.publish.BuildInProgress;
import rolebook.generator.theme.Theme;
import rolebook.generator.watch.ProjectWatch;
import rolebook.search.endpoint.LiveReload;

/// What happens between a save and the browser: the project is read again, the browser told, and
/// what stays quiet for a while is published. Saves queue; a publication gives way to a save.
final class LiveSession implements ServeCommand.Work {
    /// An editor writes a file in several steps; what follows within this time is one save.
    static final long STEPS_MILLIS = 12;

    /// After this time without a save, what is shown is published, milliseconds.
    static final long QUIET_MILLIS = 1_000;

    private static final long PATIENCE_SECONDS = 30;

    private final LiveSite site;
    private final LiveReload live;
    private final Runnable published;
    private final Reports reports;
    private final Consumer<String> say;
    private final Clock clock;
    private final ScheduledExecutorService author =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rolebook-author").factory());
    private final ScheduledExecutorService publisher =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rolebook-publisher").factory());
    private @Nullable ScheduledFuture<?> reading;
    private @Nullable ScheduledFuture<?> publishing;
    private @Nullable ProjectWatch watch;

    /// Whether it was told that another build runs; the publisher's own.
    private boolean waiting;

    /// @param published runs after each publication, so that the server looks for it at once
    /// @param say prints a line
    LiveSession(
            LiveSite site,
            LiveReload live,
            Runnable published,
            Reports reports,
            Consumer<String> say,
            Clock clock) {
        this.site = site;
        this.live = live;
        this.published = published;
        this.reports = reports;
        this.say = say;
        this.clock = clock;
    }

    /// Watches `project` from now on.
    void start(Path project) {
        watch =
                ProjectWatch.start(
                        List.of(project.resolve("content"), project.resolve(Theme.OVERRIDES)),
                        this::saved);
    }

    /// Reads the project once when the first requests are answered, and tells what a build would.
    synchronized void rehearse() {
        reading =
                author.schedule(
                        guarded(() -> reports.print(site.rehearse())),
                        QUIET_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    /// Something was saved.
    synchronized void saved() {
        cancel(publishing);
        cancel(reading);
        reading = author.schedule(guarded(this::read), STEPS_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Faults of templates that a browser met.
    void faulty(List<Diagnostic> faults) {
        reports.print(faults);
        live.refused(TextReport.of(faults, false));
    }

    private void read() {
        long start = clock.millis();
        List<Diagnostic> problems = site.reload();
        List<Diagnostic> errors = problems.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            reports.print(errors);
            say.accept("The last good site stays until this is mended.");
            live.refused(TextReport.of(errors, false));
            return;
        }
        live.changed();
        say.accept("Read again in " + (clock.millis() - start) + " ms; the browser follows.");
        soon();
    }

    private synchronized void soon() {
        cancel(publishing);
        if (!publisher.isShutdown()) {
            publishing =
                    publisher.schedule(guarded(this::publish), QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void publish() {
        if (!site.isEdited()) {
            return;
        }
        try {
            BuildOutcome outcome = site.publish();
            switch (outcome) {
                case BuildOutcome.Refused refused ->
                        faulty(refused.problems().stream().filter(Diagnostic::isError).toList());
                case BuildOutcome.Done done -> {
                    waiting = false;
                    published.run();
                    site.settle();
                    say.accept("Published build " + done.published().manifest().buildId() + ".");
                }
            }
        } catch (CancellationException stopped) {
            // Something was saved meanwhile; that will be published with it.
            return;
        } catch (BuildInProgress other) {
            if (!waiting) {
                waiting = true;
                say.accept("Another build runs; what was saved is published after it.");
            }
            soon();
        }
    }

    /// What fails once must not end the watch: the next save may mend it.
    private Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException fault) {
                say.accept("error: " + fault.getMessage());
                live.refused(String.valueOf(fault.getMessage()));
            }
        };
    }

    private static void cancel(@Nullable ScheduledFuture<?> step) {
        if (step != null) {
            step.cancel(false);
        }
    }

    /// Publishes what was shown and not published yet, and ends the watch.
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        synchronized (this) {
            cancel(reading);
            cancel(publishing);
        }
        finish(author);
        publisher.execute(guarded(this::publish));
        finish(publisher);
        site.close();
    }

    private static void finish(ScheduledExecutorService steps) {
        steps.shutdown();
        try {
            if (!steps.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                steps.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            steps.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
