package rolebook.generator.page;

import java.util.Optional;

/// A plain page, or news.
///
/// @param date an ISO date, for news
public record TextView(EntryView entry, Optional<String> date) {}
