package rolebook.generator.model;

/// A search that found nothing, as a query log counts it.
///
/// @param query the words, folded as names are
/// @param times how often it was asked, at least 1
/// @param days on how many different days, at least 1
public record UnansweredQuery(String query, int times, int days) {}
