package rolebook.generator.model;

/// A tag's id.
public record TagId(String value) implements Comparable<TagId> {
    @Override
    public int compareTo(TagId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
