package rolebook.generator.bake;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.page.BakedFile;

/// A bake that is set up: its files are made one by one, as they are asked for, or all at once, by
/// any number of threads. While it is open no other can be.
public final class OpenBake implements AutoCloseable {
    private final Kernel kernel;
    private final TemplateFaults faults;
    private final Duration limit;
    private final Semaphore place;
    private final Map<String, Order> orders = new HashMap<>();

    /// Files are made under the first lock; closing, which takes the second, waits for them.
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private volatile boolean closing;
    private boolean closed;

    /// @param place what is given back when this is closed
    OpenBake(Kernel kernel, TemplateFaults faults, Duration limit, Semaphore place) {
        this.kernel = kernel;
        this.faults = faults;
        this.limit = limit;
        this.place = place;
        kernel.orders().forEach(order -> orders.put(order.path(), order));
    }

    /// The paths of all files that can be made.
    public Set<String> paths() {
        return Set.copyOf(orders.keySet());
    }

    /// Whether there is a file at `path`.
    public boolean has(String path) {
        return orders.containsKey(path);
    }

    /// Makes the file at `path`; empty when there is none, its template has a fault, or this is
    /// closed.
    ///
    /// @param report takes the faults of templates
    public Optional<byte[]> file(String path, Consumer<Diagnostic> report) {
        Order order = orders.get(path);
        if (order == null || closing) {
            return Optional.empty();
        }
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        use.readLock().lock();
        try {
            if (!closing) {
                bake(List.of(order), 1, file -> made.put(file.path(), file.bytes()))
                        .forEach(report);
            }
        } catch (CancellationException stopped) {
            return Optional.empty();
        } finally {
            use.readLock().unlock();
        }
        return Optional.ofNullable(made.get(path));
    }

    /// Makes every file on `jobs` threads.
    ///
    /// @param sink takes each file once, called by several threads; what it throws ends the bake
    ///   and is thrown on
    /// @return the faults of templates, by place; empty when every file was made
    /// @throws CancellationException when it is closed, be it meanwhile
    public List<Diagnostic> all(int jobs, Consumer<BakedFile> sink) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new CancellationException("The bake is closed.");
            }
            return bake(kernel.orders(), jobs, sink);
        } finally {
            use.readLock().unlock();
        }
    }

    /// Waits for the page that is being made; a bake of all pages ends with it.
    @Override
    public void close() {
        closing = true;
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                place.release();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private List<Diagnostic> bake(List<Order> wanted, int jobs, Consumer<BakedFile> sink) {
        FaultReport report = new FaultReport(wanted);
        new Bench(wanted.size(), new Work(wanted, report, sink), limit).run(jobs);
        return report.diagnostics();
    }

    private final class Work implements Bench.Work {
        private final List<Order> wanted;
        private final FaultReport report;
        private final Consumer<BakedFile> sink;

        Work(List<Order> wanted, FaultReport report, Consumer<BakedFile> sink) {
            this.wanted = wanted;
            this.report = report;
            this.sink = sink;
        }

        @Override
        public byte[] render(int index) throws Exception {
            if (closing) {
                throw new CancellationException("The bake is closed.");
            }
            return kernel.render(wanted.get(index));
        }

        @Override
        public void deliver(int index, byte[] bytes) {
            sink.accept(new BakedFile(wanted.get(index).path(), bytes));
        }

        @Override
        public void fail(int index, Throwable fault, boolean late) {
            if (!late && closing && fault instanceof CancellationException closed) {
                throw closed;
            }
            Order order = wanted.get(index);
            if (!late && fault instanceof RuntimeException) {
                throw new IllegalStateException("Rendering " + order.path(), fault);
            }
            report.add(index, late ? faults.late(order, limit) : faults.of(fault, order));
        }
    }
}
