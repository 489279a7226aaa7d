package rolebook.generator.bake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Renders a number of pages on a few threads and keeps the time of each.
///
/// A page that takes longer than the limit is interrupted, which FreeMarker's loops heed. Where
/// that does not help the thread is given up: it is a daemon and ends with the machine. No further
/// page is begun then, as every page of such a template would cost the limit again.
final class Bench {
    /// The longest time for one page.
    static final Duration LIMIT = Duration.ofSeconds(10);

    /// How long an interrupted page has to stop.
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final long TICK_MILLIS = 50;

    /// Rendering, which may be interrupted, and what follows it, which is not.
    interface Work {
        /// Renders page `index`.
        byte[] render(int index) throws Exception;

        /// Takes the page; called once for each page that was rendered, by several threads.
        void deliver(int index, byte[] bytes);

        /// Takes what kept page `index` from being rendered; called by several threads.
        ///
        /// @param late whether it ran out of time
        void fail(int index, Throwable fault, boolean late);
    }

    private final int pages;
    private final Work work;
    private final long limitNanos;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Worker> workers = new ArrayList<>();
    private volatile boolean halted;
    private volatile @Nullable Throwable broken;

    /// @param limit the longest time for one page, usually [#LIMIT]
    Bench(int pages, Work work, Duration limit) {
        this.pages = pages;
        this.work = work;
        this.limitNanos = limit.toNanos();
    }

    /// Renders all pages on `jobs` threads and returns when the last is done or given up.
    ///
    /// @throws CancellationException when the calling thread is interrupted
    void run(int jobs) {
        for (int i = 0; i < Math.min(jobs, pages); i++) {
            Worker worker = new Worker();
            workers.add(worker);
            Thread.ofPlatform().daemon().name("bake-" + (i + 1)).start(worker);
        }
        for (Worker worker : workers) {
            await(worker);
        }
        switch (broken) {
            case null -> {}
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case Throwable fault -> throw new IllegalStateException("Baking broke off", fault);
        }
    }

    private void await(Worker worker) {
        try {
            while (!worker.ended(TICK_MILLIS)) {
                long now = System.nanoTime();
                workers.forEach(each -> each.keepTime(now));
            }
        } catch (InterruptedException e) {
            halted = true;
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while baking");
        }
    }

    private final class Worker implements Runnable {
        private static final int NONE = -1;

        private final CountDownLatch done = new CountDownLatch(1);
        private int page = NONE;
        private long begun;
        private boolean late;
        private boolean ended;
        private @Nullable Thread thread;

        @Override
        public void run() {
            try {
                int index = next.getAndIncrement();
                while (index < pages && !halted) {
                    begin(index);
                    if (!bake(index)) {
                        return;
                    }
                    index = next.getAndIncrement();
                }
            } catch (RuntimeException | Error e) {
                broken = e;
                halted = true;
            }
            end();
        }

        /// False when the page was given up meanwhile.
        private boolean bake(int index) {
            byte[] bytes = null;
            Throwable fault = null;
            try {
                bytes = work.render(index);
            } catch (Exception | StackOverflowError e) {
                fault = e;
            }
            boolean wasLate;
            synchronized (this) {
                if (ended) {
                    return false;
                }
                page = NONE;
                wasLate = late;
                // An interruption that came too late must not reach what follows.
                Thread.interrupted();
            }
            if (bytes != null && !wasLate) {
                work.deliver(index, bytes);
            } else {
                work.fail(index, fault == null ? new CancellationException() : fault, wasLate);
            }
            return true;
        }

        private synchronized void begin(int index) {
            thread = Thread.currentThread();
            begun = System.nanoTime();
            late = false;
            page = index;
        }

        private synchronized void end() {
            ended = true;
            done.countDown();
        }

        boolean ended(long millis) throws InterruptedException {
            return done.await(millis, TimeUnit.MILLISECONDS);
        }

        synchronized void keepTime(long now) {
            if (ended || page == NONE || thread == null) {
                return;
            }
            long over = now - begun - limitNanos;
            if (over > 0 && !late) {
                late = true;
                halted = true;
                thread.interrupt();
            } else if (over > GRACE.toNanos()) {
                work.fail(page, new CancellationException("Given up"), true);
                end();
            }
        }
    }
}
