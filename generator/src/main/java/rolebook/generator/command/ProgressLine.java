package rolebook.generator.command;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import rolebook.generator.page.BakeProgress;

/// Shows a person at a terminal how many pages are baked, on one line that is gone afterwards. It
/// appears with the first page.
final class ProgressLine implements BakeProgress, AutoCloseable {
    /// Columns; a narrower terminal would break the line, and leave parts of it behind.
    private static final int WIDTH = 60;

    private static final int INTERVAL_MILLIS = 100;

    private final PrintWriter to;
    private final boolean shown;
    private @Nullable ProgressBar bar;

    private ProgressLine(PrintWriter to, boolean shown) {
        this.to = to;
        this.shown = shown;
    }

    /// A line on `terminal`'s `err`, if somebody sees that and `common` does not ask for quiet.
    static ProgressLine on(Terminal terminal, CommonOptions common) {
        return new ProgressLine(terminal.err(), terminal.showsProgress() && !common.quiet());
    }

    @Override
    public synchronized void baked(int total) {
        if (!shown) {
            return;
        }
        if (bar == null) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName("Pages")
                            .setInitialMax(total)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(INTERVAL_MILLIS)
                            .hideEta()
                            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                            .build();
        }
        bar.step();
    }

    private void draw(String line) {
        to.print("\r" + line);
        to.flush();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            draw(" ".repeat(WIDTH) + "\r");
            bar = null;
        }
    }
}
