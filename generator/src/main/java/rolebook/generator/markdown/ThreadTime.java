package rolebook.generator.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// How long the current thread has worked.
final class ThreadTime {
    private ThreadTime() {}

    /// In nanoseconds, without what it waited for others; with it where the system cannot tell.
    static long nanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
