package rolebook.generator.parse;

import java.util.OptionalInt;

/// Durations as authors write them: whole minutes.
final class Minutes {
    /// A working day; nothing on a learning path takes longer.
    static final int MAX = 480;

    private Minutes() {}

    /// The number that `written` is, from 1 to [#MAX].
    static OptionalInt parse(String written) {
        if (!written.matches("[0-9]{1,3}")) {
            return OptionalInt.empty();
        }
        int minutes = Integer.parseInt(written);
        return minutes >= 1 && minutes <= MAX ? OptionalInt.of(minutes) : OptionalInt.empty();
    }
}
