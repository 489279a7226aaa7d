package rolebook.search.query;

/// A request asks for what is not allowed; the message says, to whoever asked, what is. It quotes
/// no text of theirs.
public final class InvalidSearch extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidSearch(String message) {
        super(message);
    }
}
