package rolebook.search.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/// A query as it may be kept for maintainers: nothing in it names a person or says who asked.
///
/// ```java
/// AnonymousQuery.of("Supplier \"Contracts\"") // supplier contracts
/// AnonymousQuery.of("someone@example.org") // empty
/// ```
///
/// @param text a [NameKey], never empty
public record AnonymousQuery(String text) {
    private static final Pattern PERSONAL = Pattern.compile("@|\\d[\\d ./-]{4,}\\d");

    /// The words of `query`; empty where it has none, and where an `@` or a long number may name a
    /// person.
    public static Optional<AnonymousQuery> of(String query) {
        String key = NameKey.of(query);
        return key.isEmpty() || PERSONAL.matcher(query).find()
                ? Optional.empty()
                : Optional.of(new AnonymousQuery(key));
    }
}
