package rolebook.search.schema;

/// What the records of this package ask of their strings.
final class Text {
    private Text() {}

    static void requireFilled(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank.");
        }
    }
}
