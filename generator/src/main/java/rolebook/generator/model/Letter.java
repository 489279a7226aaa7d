package rolebook.generator.model;

/// The letters of a responsibility matrix, in the order in which they are shown.
public enum Letter {
    A("Accountable"),
    R("Responsible"),
    C("Consulted"),
    I("Informed");

    private final String word;

    Letter(String word) {
        this.word = word;
    }

    /// The word the letter stands for.
    public String word() {
        return word;
    }
}
