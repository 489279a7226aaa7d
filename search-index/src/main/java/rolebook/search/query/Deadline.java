package rolebook.search.query;

import java.time.Duration;

/// When a search has to end with what it has.
final class Deadline {
    private final long end;
    private boolean passed;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// Whether it is over; once it is, whatever follows is left out.
    boolean isOver() {
        passed = passed || System.nanoTime() - end >= 0;
        return passed;
    }

    /// Whether somebody was told that it is over.
    boolean wasMissed() {
        return passed;
    }
}
