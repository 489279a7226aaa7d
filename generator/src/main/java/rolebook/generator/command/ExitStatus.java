package rolebook.generator.command;

/// What the program's exit status says.
public final class ExitStatus {
    /// Done.
    public static final int DONE = 0;

    /// The content has errors; they were printed, and what was published before is untouched.
    public static final int CONTENT = 1;

    /// Wrong usage.
    public static final int USAGE = 2;

    /// The machine failed: disk full, port in use.
    public static final int MACHINE = 3;

    private ExitStatus() {}
}
