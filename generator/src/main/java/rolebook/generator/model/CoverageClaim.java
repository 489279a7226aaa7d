package rolebook.generator.model;

import java.util.Optional;
import rolebook.generator.source.Place;

/// An item of a line of coverage.yml: the fact stands in that entry, at that anchor of its page.
public record CoverageClaim(EntryId entry, Optional<String> anchor, Place place) {}
