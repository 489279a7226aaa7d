package rolebook.generator.model;

import java.util.List;
import rolebook.generator.source.Located;

/// What some sources say where others say something else.
public record SourceDifference(List<Located<SourceId>> sources, RichText says, String anchor) {
    public SourceDifference {
        sources = List.copyOf(sources);
    }
}
