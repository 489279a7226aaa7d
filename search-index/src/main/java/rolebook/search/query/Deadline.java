package rolebook.search.query;

import java.time.Duration;
import java.util.function.LongSupplier;

/// When a search has to end with what it has. Every step that grows with the index or the query
/// asks it.
final class Deadline {
    /// Steps of a loop between two looks at the clock; so many take some microseconds.
    private static final int STEPS = 1 << 10;

    private final LongSupplier nanos;
    private final long end;
    private boolean passed;

    private Deadline(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    /// @param nanos a clock such as [System#nanoTime()]
    static Deadline in(Duration time, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
    }

    /// Whether it is over; once it is, whatever follows is left out.
    boolean isOver() {
        passed = passed || nanos.getAsLong() - end >= 0;
        return passed;
    }

    /// Whether it is over, for a short step of a long loop. The first steps are always taken, so
    /// that what is found by its name is not lost.
    ///
    /// @param step the step's number, from 0
    boolean isOverAt(int step) {
        return step % STEPS == STEPS - 1 && isOver();
    }

    /// Whether somebody was told that it is over.
    boolean wasMissed() {
        return passed;
    }
}
