package rolebook.generator.git;

/// What was asked of git cannot be had: there is no repository, or no such revision.
public final class GitFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String hint;

    GitFault(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /// What to do about it, one sentence.
    public String hint() {
        return hint;
    }
}
