package rolebook.generator.model;

import java.util.Optional;
import rolebook.generator.source.Place;

/// A line of coverage.yml: this fact stands in that entry.
public record CoverageClaim(String fact, EntryId entry, Optional<String> anchor, Place place) {}
