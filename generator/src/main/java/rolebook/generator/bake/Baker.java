package rolebook.generator.bake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.BakedFile;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

/// Turns pages into files, with a theme's templates and JBake as the kernel.
///
/// Beside the pages that it is given, it makes what JBake makes: `index.html`, `news/index.html`,
/// `feed.xml`, `sitemap.xml`, `404.html`, `tags/<tag>/index.html` and `tags/index.html`, each where
/// the theme has its template (`index`, `archive`, `feed`, `sitemap`, `error404`, `tag`, `tags`)
/// and no page claims its path.
///
/// A baker keeps its parsed templates from one bake to the next: make a new one when the theme has
/// changed.
public final class Baker {
    // JBake's document types and model extractors are static: one bake at a time in a machine.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Templates templates;
    private final TemplateFaults faults;
    private final SiteFacts site;
    private final Duration limit;

    /// A baker that gives each page ten seconds.
    public Baker(Theme theme, SiteFacts site) {
        this(theme, site, Bench.LIMIT);
    }

    /// @param limit the longest time for one page
    Baker(Theme theme, SiteFacts site, Duration limit) {
        this.templates = new Templates(theme);
        this.faults = new TemplateFaults(theme);
        this.site = site;
        this.limit = limit;
    }

    /// Bakes every page on `jobs` threads.
    ///
    /// @param sink takes each file once, called by several threads; what it throws ends the bake
    ///   and is thrown on
    /// @return the faults of templates, by place; empty when every file was made
    /// @throws IllegalArgumentException when two pages have one path
    public List<Diagnostic> bake(List<Page> pages, int jobs, Consumer<BakedFile> sink) {
        if (jobs < 1) {
            throw new IllegalArgumentException("Jobs: " + jobs);
        }
        ONE_AT_A_TIME.lock();
        try {
            Kernel kernel = new Kernel(pages, site, templates);
            FaultReport report = new FaultReport(kernel.orders());
            Work work = new Work(kernel, report, sink);
            new Bench(kernel.orders().size(), work, limit).run(jobs);
            return report.diagnostics();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private final class Work implements Bench.Work {
        private final Kernel kernel;
        private final FaultReport report;
        private final Consumer<BakedFile> sink;

        Work(Kernel kernel, FaultReport report, Consumer<BakedFile> sink) {
            this.kernel = kernel;
            this.report = report;
            this.sink = sink;
        }

        @Override
        public byte[] render(int index) throws Exception {
            return kernel.render(kernel.orders().get(index));
        }

        @Override
        public void deliver(int index, byte[] bytes) {
            sink.accept(new BakedFile(kernel.orders().get(index).path(), bytes));
        }

        @Override
        public void fail(int index, Throwable fault, boolean late) {
            Order order = kernel.orders().get(index);
            if (!late && fault instanceof RuntimeException) {
                throw new IllegalStateException("Rendering " + order.path(), fault);
            }
            report.add(index, late ? faults.late(order, limit) : faults.of(fault, order));
        }
    }
}
