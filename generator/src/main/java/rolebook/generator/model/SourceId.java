package rolebook.generator.model;

/// A source's id in sources.yml, or the URL that stands for it.
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
