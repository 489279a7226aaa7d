package rolebook.search.endpoint;

/// A search that found nothing.
///
/// @param query its words, see [rolebook.search.schema.AnonymousQuery]
/// @param times how often it was asked, at least 1
public record UnansweredQuery(String query, int times) {}
